import { findAcronyms } from './acronyms.ts';
import { addAlias, addEntity, addMention, type EntityBook, type EntityDraft } from './entity-book.ts';
import { coreWords, isSameName, keyWords } from './name-forms.ts';
import type { TypedName } from './name-type.ts';
import { ORGANIZATION_WORDS } from './name-words.ts';
import type { CountryMention } from './resolve-countries.ts';

/** A name in the text and the entity that it names. */
export interface LinkedName extends TypedName {
  readonly entity: EntityDraft;
}

/**
 * Gives the forms of one name one entity: "Fatemeh Mohajerani" and "Mohajerani", "International Atomic Energy Agency" and
 * "IAEA". Full forms come first, so that a bare family name finds its owner wherever it stands; of two people with one
 * family name it means the one named last before it.
 */
export function mergeNames(
  book: EntityBook,
  names: readonly TypedName[],
  countries: readonly CountryMention[],
  paragraphs: readonly string[],
): readonly LinkedName[] {
  const owners = new Map<string, EntityDraft[]>();
  const full = new Map<TypedName, EntityDraft>();
  const starts = new Map<TypedName, number>();
  const acronyms = findAcronyms(names, paragraphs);
  const qualified = new Map(countries.map((country) => [`${country.paragraph}:${country.end}`, country]));
  const tails: TypedName[] = [];
  for (const name of names) {
    if (isBare(name)) continue;
    const qualifier = qualifierOf(name, qualified);
    if (
      qualifier === undefined &&
      name.type === 'Organization' &&
      isTail(name) &&
      !acronyms.has(name.words.join(' '))
    ) {
      tails.push(name);
      continue;
    }
    const start = qualifier?.start ?? name.titledStart;
    starts.set(name, start);
    const text =
      qualifier === undefined ? name.text : (paragraphs[name.paragraph] ?? '').slice(start, name.end);
    full.set(name, linkFull(book, owners, { ...name, text }, qualifier, acronyms));
  }
  for (const name of tails)
    full.set(name, ownerOfTail(book, name) ?? linkFull(book, owners, name, undefined, acronyms));
  const latest = new Map<string, EntityDraft>();
  return names.map((name) => {
    const entity = full.get(name) ?? linkBare(book, owners, latest, name);
    const start = starts.get(name) ?? name.titledStart;
    const text = paragraphs[name.paragraph] ?? '';
    addMention(book, entity, 'name', { ...name, start });
    addAlias(entity, text.slice(start, name.end));
    if (start >= name.titledStart) addAlias(entity, name.text);
    if (name.type === 'Person') for (const word of keyWords(name.words).slice(0, 2)) latest.set(word, entity);
    return { ...name, entity };
  });
}

/** "ASEAN" gives way to what it is short for. */
function isShort(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\d&-]+$/u.test(name);
}

/** "the Commission", "the Foreign Ministry": a name that can be the end of a longer one. */
function isTail({ words }: TypedName): boolean {
  return ORGANIZATION_WORDS.has(words.at(-1) ?? '') && words.length < 3 && !words.includes('of');
}

/** The one body whose name ends so, or is so before "of": "European Commission" of "Commission", "Bank of Albania" of "Bank". */
function ownerOfTail({ entities }: EntityBook, { words, text }: TypedName): EntityDraft | undefined {
  const tail = ` ${text}`;
  const [owner, ...more] = entities.filter(
    ({ type, name }) =>
      type === 'Organization' &&
      (name.endsWith(tail) || (words.length === 1 && ` ${name}`.includes(`${tail} of `))),
  );
  return more.length === 0 ? owner : undefined;
}

function isBare({ type, words }: TypedName): boolean {
  return type === 'Person' && coreWords(words).length === 1;
}

/** "Iran’s Foreign Ministry" and "the Russian Foreign Ministry" are two: the country before a body's name is part of it. */
function qualifierOf(
  name: TypedName,
  countries: ReadonlyMap<string, CountryMention>,
): CountryMention | undefined {
  if (name.type !== 'Organization' && !(name.type === 'Event' && name.words.length === 1)) return undefined;
  for (const gap of [1, 3]) {
    const country = countries.get(`${name.paragraph}:${name.start - gap}`);
    if (country !== undefined) return country;
  }
  return undefined;
}

function linkFull(
  book: EntityBook,
  owners: Map<string, EntityDraft[]>,
  name: TypedName,
  country: CountryMention | undefined,
  acronyms: ReadonlyMap<string, string>,
): EntityDraft {
  const keys = keysOf(name, country, acronyms);
  const known = keys.flatMap((key) => owners.get(key) ?? []).find((entity) => isSameEntity(entity, name));
  const entity = known ?? addEntity(book, name.type, name.text);
  if (known !== undefined && (name.type === 'Person' || isShort(known.name))) preferFuller(known, name.text);
  for (const key of keys) {
    const list = owners.get(key) ?? [];
    if (!list.includes(entity)) owners.set(key, [...list, entity]);
  }
  return entity;
}

function keysOf(
  name: TypedName,
  country: CountryMention | undefined,
  acronyms: ReadonlyMap<string, string>,
): readonly string[] {
  if (name.type === 'Person') return keyWords(name.words);
  const words = name.words.join(' ');
  const base = `${name.type}:${words.replace(/[’']/g, '').toLowerCase()}`;
  if (name.type !== 'Organization') return [base];
  const own = country === undefined ? base : `${base}:${country.code}`;
  const short = acronyms.get(words);
  return short === undefined ? [own] : [own, `${name.type}:${short.toLowerCase()}`];
}

function isSameEntity(entity: EntityDraft, name: TypedName): boolean {
  if (entity.type !== name.type) return false;
  return name.type !== 'Person' || isSameName(entity.name.split(/\s+/), name.words);
}

function preferFuller(entity: EntityDraft, text: string): void {
  if (text.length <= entity.name.length) {
    addAlias(entity, text);
    return;
  }
  entity.aliases.delete(text);
  entity.aliases.add(entity.name);
  entity.name = text;
}

function linkBare(
  book: EntityBook,
  owners: Map<string, EntityDraft[]>,
  latest: ReadonlyMap<string, EntityDraft>,
  name: TypedName,
): EntityDraft {
  const word = coreWords(name.words)[0] ?? name.text;
  const recent = latest.get(word);
  if (recent !== undefined) return recent;
  const candidates = owners.get(word) ?? [];
  const isAt = (place: number) => (entity: EntityDraft) =>
    coreWords(entity.name.split(/\s+/)).at(place) === word;
  const known = candidates.find(isAt(-1)) ?? candidates.find(isAt(0)) ?? candidates[0];
  if (known !== undefined) return known;
  const entity = addEntity(book, 'Person', name.text);
  owners.set(word, [entity]);
  return entity;
}
