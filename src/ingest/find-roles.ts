import { groupBy } from '#domain/group-by.ts';
import type { EntityDraft } from './entity-book.ts';
import type { LinkedName } from './merge-names.ts';
import type { CountryMention } from './resolve-countries.ts';
import { isRoleNoun, isSpokesNoun } from './role-nouns.ts';
import type { TextRange } from './text-range.ts';
import { hasClass, type Token } from './tokenize.ts';
import { WORD } from './word-classes.ts';

/** What a person is said to be: "government spokeswoman", "Iran’s foreign minister". */
export interface Role {
  readonly holder: EntityDraft;
  /** "spokeswoman": the noun in lower case. */
  readonly head: string;
  /** The words before it, in lower case. */
  readonly modifiers: readonly string[];
  /** Of the country that the role is of, where it says so. */
  readonly countryCode: string | undefined;
}

/** A phrase that names a person by what he or she is. */
export interface RolePhrase extends TextRange {
  readonly head: string;
  readonly modifiers: readonly string[];
  readonly countryCode: string | undefined;
  /** Whether it points to somebody known: "the spokeswoman", "Iran’s President"; not "a spokeswoman". */
  readonly isDefinite: boolean;
  /** "his Turkish counterpart": a phrase that hangs on another person. */
  readonly isPossessed: boolean;
  /** Whether an apposition can end or go on after it: not "X, the President’s talks", "X, the minister met". */
  readonly closesApposition: boolean;
  /** "the head of the agency": one of many heads. */
  readonly hasOwner: boolean;
  readonly from: number;
  readonly to: number;
}

/** Every phrase of a paragraph that ends in a noun for a role. */
export function findRolePhrases(
  paragraph: number,
  tokens: readonly Token[],
  countries: readonly CountryMention[],
): readonly RolePhrase[] {
  const countryAt = new Map(countries.map((country) => [country.to, country]));
  const phrases: RolePhrase[] = [];
  for (const [to, token] of tokens.entries()) {
    if (!isRoleNoun(token.lower) || isRoleModifier(tokens, to)) continue;
    phrases.push(phraseAt(paragraph, tokens, to, countryAt));
  }
  return phrases;
}

/** "Prime" of "Prime Minister" is none; "minister" of "minister spokesman" is. */
function isRoleModifier(tokens: readonly Token[], at: number): boolean {
  return isRoleNoun(tokens[at + 1]?.lower ?? '');
}

const STOPS =
  WORD.punctuation |
  WORD.preposition |
  WORD.conjunction |
  WORD.subordinator |
  WORD.auxiliary |
  WORD.verb |
  WORD.gerund |
  WORD.relative;

function phraseAt(
  paragraph: number,
  tokens: readonly Token[],
  to: number,
  countryAt: ReadonlyMap<number, CountryMention>,
): RolePhrase {
  let from = to;
  let country: CountryMention | undefined;
  while (from > 0) {
    const before = tokens[from - 1];
    const known = countryAt.get(from - 1);
    if (known !== undefined) {
      country ??= known;
      from = known.from;
    } else if (hasClass(before, WORD.determiner)) {
      from -= 1;
      break;
    } else if (hasClass(before, WORD.possessive)) from -= 1;
    else if (hasClass(before, STOPS) || hasClass(before, WORD.adverb) || hasClass(before, WORD.pronoun))
      break;
    else from -= 1;
  }
  const first = tokens[from];
  const isPossessed = /^(?:his|her|its|their)$/.test(first?.lower ?? '');
  return {
    paragraph,
    start: first?.start ?? 0,
    end: tokens[to]?.end ?? 0,
    head: tokens[to]?.lower ?? '',
    modifiers: tokens.slice(from, to).map(({ lower }) => lower),
    countryCode: country?.code ?? countryAfter(tokens, to, countryAt),
    hasOwner: tokens[to + 1]?.lower === 'of',
    isDefinite:
      /^(?:the|this|that|his|her|its|their)$/.test(first?.lower ?? '') || hasPossessive(tokens, from, to),
    isPossessed,
    closesApposition:
      tokens[to + 1] === undefined ||
      /^(?:[,.;)—–]|of|for|to|at|in|on|and|who|from)$/.test(tokens[to + 1]?.lower ?? ''),
    from,
    to,
  };
}

/** "the president of Iran" */
function countryAfter(
  tokens: readonly Token[],
  to: number,
  countryAt: ReadonlyMap<number, CountryMention>,
): string | undefined {
  if (tokens[to + 1]?.lower !== 'of') return undefined;
  const from = tokens[to + 2]?.lower === 'the' ? to + 3 : to + 2;
  for (let at = from; at < from + 4; at += 1) {
    const country = countryAt.get(at);
    if (country?.from === from) return country.code;
  }
  return undefined;
}

function hasPossessive(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => hasClass(token, WORD.possessive));
}

/** A role, and the phrase that gives it to its holder. */
export interface LinkedRole extends Role {
  readonly phrase: RolePhrase;
  /** Whether the phrase is a capitalised title and so part of the name's own mention. */
  readonly isInName: boolean;
}

/** The roles that the article gives its people, by titles before and appositions beside their names. */
export function linkRoles(
  phrases: readonly RolePhrase[],
  names: readonly LinkedName[],
  tokens: readonly (readonly Token[])[],
): readonly LinkedRole[] {
  const persons = groupBy(
    names.filter(({ type }) => type === 'Person'),
    ({ paragraph }) => paragraph,
  );
  return phrases.flatMap((phrase) => {
    const holder = persons
      .get(phrase.paragraph)
      ?.find((name) => isBeside(phrase, name) || isAfterOwner(phrase, name, tokens[phrase.paragraph] ?? []));
    if (holder === undefined) return [];
    const { head, modifiers, countryCode } = phrase;
    const isInName = phrase.start >= holder.titledStart && phrase.end <= holder.end;
    return [{ holder: holder.entity, head, modifiers, countryCode, phrase, isInName }];
  });
}

/** "spokeswoman X", "the minister, X,", "her adviser, Mr X,", "X, a spokesman", "X, the foreign minister of Y". */
function isBeside(phrase: RolePhrase, name: LinkedName): boolean {
  const gapBefore = name.from - phrase.to;
  if (gapBefore === 1) return true;
  // Only a comma, and the title that the name has of its own: "the junta’s leader, General N’Tam".
  if (gapBefore > 1 && phrase.isDefinite && name.titledStart - phrase.end === 2) return true;
  return phrase.from - name.to === 2 && phrase.start - name.end === 2 && phrase.closesApposition;
}

const OWNER_REACH = 12;

/** "The head of the agency, Rodrigo Salas,", "the envoy for Sudan, Ada Nowak," */
function isAfterOwner(phrase: RolePhrase, name: LinkedName, tokens: readonly Token[]): boolean {
  const gap = name.from - phrase.to;
  const hasOwner = phrase.hasOwner || tokens[phrase.to + 1]?.lower === 'for';
  if (!hasOwner || gap < 4 || gap > OWNER_REACH || tokens[name.from - 1]?.text !== ',') return false;
  return tokens
    .slice(phrase.to + 1, name.from - 1)
    .every((token) => !hasClass(token, WORD.punctuation | WORD.verb | WORD.auxiliary));
}

/** Whether a phrase can mean the holder of a role: the same noun or a wider one, no other country, no other field. */
export function matchesRole(phrase: RolePhrase, role: Role): boolean {
  if (
    phrase.countryCode !== undefined &&
    role.countryCode !== undefined &&
    phrase.countryCode !== role.countryCode
  )
    return false;
  if (hasOtherField(phrase.modifiers, role.modifiers)) return false;
  return phrase.head === role.head || isWider(phrase.head, role.head);
}

/** The foreign minister is no interior minister; "the minister" and "the Czech minister" can be either. */
function hasOtherField(modifiers: readonly string[], others: readonly string[]): boolean {
  const fields = modifiers.filter((word) => FIELDS.has(word));
  const isField = (word: string) => FIELDS.has(word);
  return fields.length > 0 && others.some(isField) && !fields.some((word) => others.includes(word));
}

/** What a minister, secretary or head is one of: the portfolios of governments, and the rank. */
const FIELDS: ReadonlySet<string> = new Set(
  `prime foreign interior home defence defense finance economy trade commerce justice energy oil petroleum health education
  agriculture environment transport labour labor culture tourism migration security intelligence opposition army navy police
  party parliament communications science housing water fisheries industry planning development`.split(/\s+/),
);

const WIDER: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    leader: 'president premier chancellor king emir chairman minister',
    premier: 'minister',
    diplomat: 'ambassador envoy minister secretary',
    envoy: 'ambassador representative',
    chief: 'director head secretary commissioner commander secretary-general',
    official: 'spokesman spokeswoman spokesperson deputy adviser director',
    head: 'director chief chairman',
    lawmaker: 'senator congressman congresswoman representative',
    advisor: 'adviser',
    adviser: 'advisor',
    general: 'commander',
    analyst: 'expert researcher fellow',
    expert: 'analyst researcher professor',
    secretary: 'secretary-general',
  }).map(([wide, narrow]) => [wide, new Set(narrow.split(' '))]),
);

function isWider(wide: string, narrow: string): boolean {
  if (isSpokesNoun(wide) && isSpokesNoun(narrow)) return wide === 'spokesperson' || narrow === 'spokesperson';
  return WIDER.get(wide)?.has(narrow) === true;
}
