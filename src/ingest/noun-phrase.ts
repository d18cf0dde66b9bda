import { hasClass, type Token } from './tokenize.ts';
import { isFiniteVerb } from './verb-reading.ts';
import { WORD } from './word-classes.ts';

/** Indices of the first and the last unit of a phrase. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const LINKS = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'on', 'to']);
const NOT_NOMINAL =
  WORD.punctuation |
  WORD.quote |
  WORD.preposition |
  WORD.conjunction |
  WORD.subordinator |
  WORD.auxiliary |
  WORD.relative;

/** Whether the unit can stand inside a noun phrase after its determiner. */
function isNominal(units: readonly Token[], index: number): boolean {
  const unit = units[index];
  if (unit === undefined) return false;
  if (hasClass(unit, WORD.possessive)) return true;
  if (hasClass(unit, WORD.capital) && index > 0 && !hasClass(unit, WORD.pronoun)) return true;
  if (hasClass(unit, NOT_NOMINAL)) return false;
  if (hasClass(unit, WORD.pronoun) && !hasClass(unit, WORD.determiner)) return false;
  if (hasClass(unit, WORD.adverb) && !hasClass(unit, WORD.capital)) return false;
  return !isFiniteVerb(units, index);
}

/** The noun phrase that ends with the unit `to`: "the president of France", or the pronoun there. */
export function phraseEndingAt(units: readonly Token[], to: number): Phrase | undefined {
  if (isPlainPronoun(units, to)) return partOf(units, to) ?? withEmphasis(units, to);
  let from = chunkStart(units, to);
  if (from === undefined) return undefined;
  while (from > 1 && LINKS.has(units[from - 1]?.lower ?? '')) {
    const earlier = chunkStart(units, from - 2);
    if (earlier === undefined) break;
    from = earlier;
  }
  return extendOverAnd(units, { from, to });
}

/** "one of them", "some of us" */
function partOf(units: readonly Token[], to: number): Phrase | undefined {
  const isPart = /^(?:them|us|you)$/.test(units[to]?.lower ?? '') && units[to - 1]?.lower === 'of';
  return isPart && hasClass(units[to - 2], WORD.pronoun | WORD.determiner) ? { from: to - 2, to } : undefined;
}

/** "the president himself" is the president. */
function withEmphasis(units: readonly Token[], to: number): Phrase {
  const isEmphatic = /^(?:him|her|it|them)sel(?:f|ves)$/.test(units[to]?.lower ?? '');
  const from = isEmphatic ? chunkStart(units, to - 1) : undefined;
  return { from: from ?? to, to };
}

function isPlainPronoun(units: readonly Token[], at: number): boolean {
  return hasClass(units[at], WORD.pronoun) && !isNominalHead(units[at]);
}

/** "another official", "some of them": a word that can stand alone and does not. */
function determines(units: readonly Token[], at: number): boolean {
  return hasClass(units[at], WORD.determiner) && isNominal(units, at + 1) && !startsPhrase(units[at + 1]);
}

function isNominalHead(unit: Token | undefined): boolean {
  return hasClass(unit, WORD.capital) && !hasClass(unit, WORD.pronoun);
}

/** The first unit of the run of nominal units that ends at `to`; its determiner is part of it. */
function chunkStart(units: readonly Token[], to: number): number | undefined {
  if (!isNominal(units, to) || hasClass(units[to], WORD.possessive)) return undefined;
  let from = to;
  while (from > 0 && !startsPhrase(units[from]) && isNominal(units, from - 1)) from -= 1;
  if (hasClass(units[from], WORD.determiner) && hasClass(units[from - 1], WORD.determiner)) from -= 1;
  return from;
}

/** A determiner opens a phrase; what stands before it belongs to another. */
function startsPhrase(unit: Token | undefined): boolean {
  return hasClass(unit, WORD.determiner);
}

/** "The president and the minister said": both, where the first opens the clause. */
function extendOverAnd(units: readonly Token[], phrase: Phrase): Phrase {
  if (units[phrase.from - 1]?.lower !== 'and') return phrase;
  const first = chunkStart(units, phrase.from - 2);
  if (first === undefined) return phrase;
  const before = units[first - 1];
  const opensClause =
    before === undefined || hasClass(before, WORD.punctuation | WORD.subordinator | WORD.quote);
  return opensClause ? { from: first, to: phrase.to } : phrase;
}

/** The first unit of a phrase of time that ends at `to`: "this week", "late Saturday night"; undefined where none does. */
export function timePhraseStart(units: readonly Token[], to: number): number | undefined {
  if (!hasClass(units[to], WORD.time)) return undefined;
  let from = to;
  while (from > 0 && isTimeWord(units[from - 1])) from -= 1;
  return hasClass(units[from - 1], WORD.possessive) || hasClass(units[from + 1], WORD.possessive)
    ? undefined
    : from;
}

/** The last unit of a phrase of time that starts at `from`. */
export function timePhraseEnd(units: readonly Token[], from: number): number | undefined {
  let to = from;
  while (isTimeWord(units[to])) to += 1;
  const holdsTime = units.slice(from, to).some((unit) => hasClass(unit, WORD.time));
  return holdsTime && !hasClass(units[to], WORD.possessive) ? to - 1 : undefined;
}

function isTimeWord(unit: Token | undefined): boolean {
  return (
    hasClass(unit, WORD.time) ||
    /^(?:this|last|next|late|early|earlier|later|that|same|on)$/.test(unit?.lower ?? '')
  );
}

/** The noun phrase that starts with the unit `from`: "the Foreign Ministry of Iran", or the pronoun there. */
export function phraseStartingAt(units: readonly Token[], from: number): Phrase | undefined {
  if (isPlainPronoun(units, from) && !determines(units, from)) return { from, to: from };
  let to = chunkEnd(units, from);
  if (to === undefined) return undefined;
  while (LINKS.has(units[to + 1]?.lower ?? '') || units[to + 1]?.lower === 'and') {
    const further = chunkEnd(units, to + 2);
    if (further === undefined) break;
    to = further;
  }
  return { from, to };
}

function chunkEnd(units: readonly Token[], from: number): number | undefined {
  let to = from;
  if (!isNominal(units, to) || (hasClass(units[to], WORD.gerund) && !hasClass(units[to], WORD.capital)))
    return undefined;
  while (
    isNominal(units, to + 1) &&
    (!startsPhrase(units[to + 1]) || hasClass(units[to], WORD.determiner | WORD.possessive))
  )
    to += 1;
  return to;
}
