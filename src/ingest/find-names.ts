import { isOpenHead, NOT_A_NAME, opensName, runEnd } from './name-run.ts';
import { ORGANIZATION_WORDS, PLACE_WORDS } from './name-words.ts';
import type { CountryMention } from './resolve-countries.ts';
import { isRoleNoun, PARTY_WORDS, ROLE_NOUNS, TITLES } from './role-nouns.ts';
import type { TextRange } from './text-range.ts';
import { hasClass, type Token } from './tokenize.ts';
import { unshout } from './unshout.ts';
import { WORD } from './word-classes.ts';

/** A run of capitalised words that can be a name; titles before it are left out of it. */
export interface NameSpan extends TextRange {
  readonly text: string;
  readonly words: readonly string[];
  /** Indices of its first and last token in the paragraph. */
  readonly from: number;
  readonly to: number;
  /** The first token of the titles and roles before it: "Foreign Minister", "government spokeswoman". */
  readonly titleFrom: number;
  /** With the capitalised titles right before it: "President Pezeshkian". */
  readonly titledStart: number;
  readonly titledText: string;
  /** Whether a sentence or a quotation opens with it, where every word has a capital. */
  readonly isInitial: boolean;
}

/** The names of one paragraph in their order. Words that are countries are not names again, unless a body's name has them. */
export function findNames(
  paragraph: number,
  text: string,
  tokens: readonly Token[],
  countries: readonly CountryMention[],
): readonly NameSpan[] {
  const countryAt = new Map(countries.flatMap(({ from, to }) => spread(from, to)));
  const names: NameSpan[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (!opensName(tokens, index)) continue;
    const to = runEnd(tokens, index);
    const from = nameStart(tokens, index, to, countryAt);
    const body = bodyBefore(tokens, index, from, countryAt);
    if (body !== undefined) names.push(nameSpan(paragraph, text, tokens, body.from, body.to, body.from));
    if (from <= to) names.push(nameSpan(paragraph, text, tokens, from, to, titleStart(tokens, from)));
    index = to;
  }
  return names;
}

function spread(from: number, to: number): readonly (readonly [number, number])[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => [from + offset, to] as const);
}

/** Past countries and titles at the head of a run: "Iranian Foreign Minister Abbas Araghchi" → "Abbas". */
function nameStart(
  tokens: readonly Token[],
  from: number,
  to: number,
  countryAt: ReadonlyMap<number, number>,
): number {
  const isBody = isBodyRun(tokens, from, to);
  let start = from;
  for (;;) {
    const countryEnd = countryAt.get(start);
    if (countryEnd !== undefined) start = countryEnd + 1;
    else if (!isBody && start <= to && isTitle(tokens[start])) start += 1;
    else break;
  }
  if (isBody) return start;
  const role = lastRole(tokens, start, to);
  return role === undefined ? start : role + 1;
}

/** "Bank of Albania", "Foreign Ministry"; "Presidential Palace"; not "House Speaker Ada Nowak". */
function isBodyRun(tokens: readonly Token[], from: number, to: number): boolean {
  if (ORGANIZATION_WORDS.has(tokens[to]?.text ?? '')) return true;
  const isHall = PLACE_WORDS.has(tokens[to]?.text ?? '') && !ROLE_NOUNS.has(tokens[to - 1]?.lower ?? '');
  if (isHall && to > from && TITLES.has(tokens[to - 1]?.text ?? '')) return true;
  const run = tokens.slice(from, to);
  const joiner = run.findIndex(({ lower }) => lower === 'of' || lower === 'for');
  if (joiner > 0) return run.slice(0, joiner).some(isOpenHead);
  return isOpenHead(tokens[from]) && lastRole(tokens, from, to) === undefined;
}

/** "UN" of "UN Secretary-General Maria Okello": a body before the titles that were left out. */
function bodyBefore(
  tokens: readonly Token[],
  from: number,
  nameFrom: number,
  countryAt: ReadonlyMap<number, number>,
): { from: number; to: number } | undefined {
  let first = from;
  while (first < nameFrom && countryAt.has(first)) first = (countryAt.get(first) ?? first) + 1;
  let last = nameFrom - 1;
  while (last >= first && isTitle(tokens[last])) last -= 1;
  const word = tokens[last]?.text ?? '';
  const isBody = ORGANIZATION_WORDS.has(word) || /^(?:\p{Lu}\.?){2,}$/u.test(word);
  return isBody && last >= first && last < nameFrom - 1 ? { from: first, to: last } : undefined;
}

/** "Abkhaz Foreign Minister Daur Kove": whatever stands before a role is no part of the name. */
function lastRole(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let index = to; index >= from; index -= 1)
    if (index < to ? isRoleOrParty(tokens[index]) : ROLE_NOUNS.has(tokens[index]?.lower ?? '')) return index;
  return undefined;
}

/** "Minister", "Sen.", "Republican": what comes after it in a run is the name. */
function isRoleOrParty(token: Token | undefined): boolean {
  const word = token?.text ?? '';
  return (
    ROLE_NOUNS.has(word.toLowerCase()) || PARTY_WORDS.has(word) || (TITLES.has(word) && word.endsWith('.'))
  );
}

/** "President", "Foreign" of "Foreign Minister", "FOREIGN MINISTER", "Mr." */
export function isTitle(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (TITLES.has(token.text) ||
      TITLES.has(unshout(token.text)) ||
      isRoleNoun(token.lower) ||
      isTitleOfMany(token))
  );
}

/** "Ministers" of "Ministers Ada Nowak and Jan Bos" */
function isTitleOfMany({ text, lower }: Token): boolean {
  return text !== lower && lower.endsWith('s') && ROLE_NOUNS.has(lower.slice(0, -1));
}

/** Lower-case roles count too: "government spokeswoman Fatemeh Mohajerani". */
function titleStart(tokens: readonly Token[], nameFrom: number): number {
  const from = titlesBefore(tokens, nameFrom);
  if (from === nameFrom) return from;
  return modifiersBefore(tokens, from);
}

/** The first token of the titles right before a name: "Foreign Minister", "Secretary of State". */
function titlesBefore(tokens: readonly Token[], nameFrom: number): number {
  let from = nameFrom;
  while (isTitle(tokens[from - 1])) {
    from -= 1;
    if (tokens[from - 1]?.text === 'of' && isTitle(tokens[from - 2])) from -= 1;
  }
  return from;
}

function modifiersBefore(tokens: readonly Token[], titleFrom: number): number {
  let from = titleFrom;
  while (isRoleModifier(tokens[from - 1])) from -= 1;
  return from;
}

function isRoleModifier(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !hasClass(
      token,
      NOT_A_NAME | WORD.punctuation | WORD.possessive | WORD.verb | WORD.gerund | WORD.adverb | WORD.base,
    ) &&
    /^[\p{L}-]+$/u.test(token.text)
  );
}

const OPENERS = /^[.?!:;“"‘'«(—–…]$/;

function nameSpan(
  paragraph: number,
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  titleFrom: number,
): NameSpan {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to]?.end ?? start;
  const before = tokens[from - 1];
  let titled = Math.max(titlesBefore(tokens, from), titleFrom);
  while (titled < from && !hasClass(tokens[titled], WORD.capital)) titled += 1;
  const titledStart = tokens[titled]?.start ?? start;
  return {
    paragraph,
    start,
    end,
    text: text.slice(start, end),
    words: tokens.slice(from, to + 1).map((token) => token.text),
    from,
    to,
    titleFrom,
    titledStart,
    titledText: text.slice(titledStart, end),
    isInitial: before === undefined || OPENERS.test(before.text),
  };
}
