import type { NamedEntity } from '#domain/entity.ts';
import type { NameSpan } from './find-names.ts';
import { edgeWords, isSameName } from './name-forms.ts';
import {
  EVENT_WORDS,
  NO_ENTITY,
  ORGANIZATION_NAMES,
  ORGANIZATION_WORDS,
  PLACE_NAMES,
  PLACE_WORDS,
} from './name-words.ts';
import { ROLE_NOUNS } from './role-nouns.ts';
import { hasClass, type Token } from './tokenize.ts';
import { WORD } from './word-classes.ts';

/** What a name can be of; countries are found before. */
export type NameType = NamedEntity['type'];

/** A name, and what it is the name of. */
export interface TypedName extends NameSpan {
  readonly type: NameType;
}

/**
 * Says of each name whether it is a person's, a body's, a place's or an event's, first by its own words, then by what
 * stands around any of its uses in the article. A name that nothing tells about is left out: no entity is better
 * than a wrong one.
 */
export function typeNames(
  names: readonly NameSpan[],
  tokens: readonly (readonly Token[])[],
  isSource: (name: NameSpan) => boolean,
): readonly TypedName[] {
  const persons = collectPersons(names, tokens, isSource);
  return names.flatMap((name) => {
    const own = tokens[name.paragraph] ?? [];
    const type =
      typeByWords(name) ??
      typeByNoun(own[name.to + 1]) ??
      (isPersonName(name, persons) ? 'Person' : undefined);
    return type === undefined || isFalseName(name, own) ? [] : [{ ...name, type }];
  });
}

const ACRONYM = /^(?:\p{Lu}\.){2,}$|^\p{Lu}[\p{Lu}\d&-]{1,7}s?$/u;

/** What the words themselves tell: "Foreign Ministry", "IAEA", "South Caucasus", "Munich Security Conference". */
function typeByWords({ words, text }: NameSpan): NameType | undefined {
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  if (ORGANIZATION_NAMES.has(text)) return 'Organization';
  if (PLACE_NAMES.has(text)) return 'Place';
  if (ORGANIZATION_WORDS.has(first) && (words[1] === 'of' || words[1] === 'for')) return 'Organization';
  if (words.length > 1 && EVENT_WORDS.has(last)) return 'Event';
  if (/^World War/.test(text)) return 'Event';
  if (words.length > 1 && PLACE_WORDS.has(last)) return 'Place';
  if (
    words.length > 1 &&
    (PLACE_WORDS.has(first) || first === 'Horn' || first === 'Lake') &&
    words[1] === 'of'
  )
    return 'Place';
  if (
    words.length > 1 &&
    (ORGANIZATION_WORDS.has(last) || words.some((word) => word === 'of' || word === 'for'))
  ) {
    return words.some((word) => ORGANIZATION_WORDS.has(word)) ? 'Organization' : undefined;
  }
  if (words.length > 1 && ORGANIZATION_WORDS.has(first)) return 'Organization';
  if (words.length === 1 && ACRONYM.test(text) && !/^(?:[IVX]+|U\.S\.|TV|PM|AM|OK)$/.test(text))
    return 'Organization';
  if (words.length === 1 && ORGANIZATION_WORDS.has(text) && !NO_ENTITY.has(text)) return 'Organization';
  return undefined;
}

const BODY_NOUNS = new Set(
  'news agency newspaper channel television broadcaster group party movement militia network daily magazine website company'.split(
    ' ',
  ),
);

/** "Petra news agency": the noun after a name tells what it is. */
function typeByNoun(next: Token | undefined): NameType | undefined {
  return next !== undefined && BODY_NOUNS.has(next.text) ? 'Organization' : undefined;
}

function isFalseName({ words, isInitial, from }: NameSpan, tokens: readonly Token[]): boolean {
  const [only] = words;
  if (only === undefined || words.length > 1) return words.every((word) => NO_ENTITY.has(word));
  if (NO_ENTITY.has(only)) return true;
  return isInitial && hasClass(tokens[from], WORD.adverb | WORD.gerund | WORD.participle);
}

/** The names that something in the article shows to be a person's. */
function collectPersons(
  names: readonly NameSpan[],
  tokens: readonly (readonly Token[])[],
  isSource: (name: NameSpan) => boolean,
): PersonIndex {
  const untyped = names.filter((name) => typeByWords(name) === undefined && name.words.length <= 5);
  const surnames = new Set(untyped.filter(({ words }) => words.length === 1).map(({ text }) => text));
  const index = new Map<string, (readonly string[])[]>();
  for (const name of untyped) {
    const isPerson =
      hasPersonSign(name, tokens[name.paragraph] ?? []) ||
      isSource(name) ||
      isCalledBySurname(name, surnames);
    if (isPerson) for (const word of edgeWords(name.words)) addTo(index, word, name.words);
  }
  return index;
}

/** The forms of people's names by their first and last words. */
type PersonIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

function addTo(index: Map<string, (readonly string[])[]>, word: string, name: readonly string[]): void {
  const list = index.get(word) ?? [];
  index.set(word, list);
  if (list.length < MOST_NAMESAKES && !list.some((other) => other.join(' ') === name.join(' ')))
    list.push(name);
}

/** Forms kept under one word: an article has a handful, and a hostile one costs no more. */
const MOST_NAMESAKES = 20;

function isCalledBySurname({ words }: NameSpan, surnames: ReadonlySet<string>): boolean {
  return words.length > 1 && words.length < 5 && surnames.has(words.at(-1) ?? '');
}

/** A title before it, or after it an age, "who", or a comma and a role. */
function hasPersonSign({ from, to, titleFrom, words }: NameSpan, tokens: readonly Token[]): boolean {
  if (titleFrom < from) return true;
  if (words.length > 1 && tokens[from - 1]?.text === ',' && ROLE_NOUNS.has(tokens[from - 2]?.lower ?? ''))
    return true;
  const next = tokens[to + 1];
  if (next?.lower === 'who' || next?.lower === 'whose') return true;
  if (next?.text !== ',' || words.length < 2) return false;
  const second = tokens[to + 2];
  if (tokens[from - 1]?.text === ',' && hasClass(second, WORD.say | WORD.tell)) return true;
  return second?.lower === 'who' || hasClass(second, WORD.number) || isRoleAhead(tokens, to + 2);
}

const ROLE_AHEAD = 6;

function isRoleAhead(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + ROLE_AHEAD; index += 1) {
    const token = tokens[index];
    if (token === undefined || hasClass(token, WORD.punctuation | WORD.verb)) return false;
    if (ROLE_HEAD.test(token.lower)) return true;
  }
  return false;
}

const ROLE_HEAD =
  /^(?:president|minister|spokes\w+|ambassador|envoy|chief|chair\w*|secretary|director|leader|adviser|advisor|diplomat|analyst|professor|expert|head|fellow|officer|negotiator|commander|lawmaker|member)$/;

function isPersonName({ words }: NameSpan, persons: PersonIndex): boolean {
  return edgeWords(words).some(
    (word) => persons.get(word)?.some((person) => isSameName(person, words)) === true,
  );
}
