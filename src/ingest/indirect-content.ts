import type { Attribution } from './attribution.ts';
import { contentEnd } from './content-end.ts';
import { contentStart } from './content-start.ts';
import { accordingTo, beforeInverted, besideClause, parenthetical } from './indirect-inserted.ts';
import { type Phrase, phraseStartingAt, timePhraseEnd } from './noun-phrase.ts';
import { holdsFiniteVerb, lastWord } from './sentence-parts.ts';
import { possessorOf } from './speech-possessor.ts';
import { findSubject, isComma, isLoneAuxiliary } from './subject.ts';
import { hasClass, type Token } from './tokenize.ts';
import { isUnsaid } from './unsaid.ts';
import { isFiniteVerb, isPassive } from './verb-reading.ts';
import { SPEECH, WORD } from './word-classes.ts';

/** Reported speech in one sentence, as phrases of its units. */
export interface Content {
  readonly parts: readonly Phrase[];
  readonly cue: Phrase;
  readonly source: Phrase | undefined;
  readonly pattern: Attribution['pattern'];
  /** The last unit that belongs to it; cues before that are part of what was said. */
  readonly covers: number;
}

/** The speech of which the unit at `at` is the cue, or undefined. Units up to `covered` belong to speech found before. */
export function contentOf(units: readonly Token[], at: number, covered: number): Content | undefined {
  if (units[at]?.lower === 'according' && units[at + 1]?.lower === 'to') return accordingTo(units, at);
  const nominal = at > covered ? afterNoun(units, at) : undefined;
  if (nominal !== undefined) return nominal;
  if (!hasClass(units[at], SPEECH | WORD.stance) || isPassive(units, at)) return undefined;
  const isVerb = isFiniteVerb(units, at);
  if (!isVerb && !isCueGerund(units, at)) return undefined;
  const inverted = isVerb ? beforeInverted(units, at) : undefined;
  if (inverted !== undefined) return inverted;
  const source = findSubject(units, at);
  if (source === undefined) return undefined;
  if (isVerb && source.to < at) {
    const inserted = besideClause(units, at, source) ?? parenthetical(units, at, source);
    if (inserted !== undefined) return inserted;
  }
  if (at <= covered) return undefined;
  return contentAfter(units, at, source);
}

function isCueGerund(units: readonly Token[], at: number): boolean {
  return (
    hasClass(units[at], WORD.gerund) &&
    !hasClass(units[at - 1], WORD.determiner | WORD.possessive | WORD.auxiliary)
  );
}

/** The envoy’s claim that talks had failed · his view that … */
function afterNoun(units: readonly Token[], at: number): Content | undefined {
  if (units[at + 1]?.lower !== 'that') return undefined;
  const source = possessorOf(units, at);
  if (source === undefined) return undefined;
  const end = contentEnd(units, at + 2, true);
  if (!holdsFiniteVerb(units, at + 3, end)) return undefined;
  const parts = [{ from: at + 2, to: end }];
  return { parts, cue: { from: at, to: at }, source, pattern: 'before', covers: end };
}

/** She said (that) … · told reporters that … · reiterated Iran’s commitment · called on both sides to … */
function contentAfter(units: readonly Token[], at: number, source: Phrase): Content | undefined {
  const isAhead = source.from > at;
  const cueEnd = isAhead ? at : cueWithPreposition(units, at);
  const start =
    cueEnd > at ? { first: cueEnd + 1, isClause: false } : contentStart(units, isAhead ? source.to : at, at);
  if (start === undefined) return undefined;
  const { first, isClause } = start;
  if (isNameless(units, at)) return undefined;
  if (!isClause && isDenied(units, at, source)) return undefined;
  if (!asks(units[first]) && isUnsaid(units, at, source)) return undefined;
  const whole = contentEnd(units, first, isClause);
  const end = units[source.from]?.lower === 'who' ? beforeMainVerb(units, first, whole) : whole;
  if (end < first + 1) return undefined;
  return {
    parts: [{ from: first, to: end }],
    cue: { from: at, to: cueEnd },
    source,
    pattern: 'before',
    covers: end,
  };
}

/** "did not say whether it would open": that it was left open is what the sentence reports. */
function asks(unit: Token | undefined): boolean {
  return /^(?:whether|if|how|why|what|when|where|who|which)$/.test(unit?.lower ?? '');
}

/** "an official who declined to be named said": what the official declined is no news. */
function isNameless(units: readonly Token[], at: number): boolean {
  if (!/^(?:declin|refus|ask|request|want|wish|prefer)/.test(units[at]?.lower ?? '')) return false;
  const to = units[at + 1]?.lower === 'not' ? at + 2 : at + 1;
  return (
    units[to]?.lower === 'to' && units[to + 1]?.lower === 'be' && NAMING.test(units[to + 2]?.lower ?? '')
  );
}

const NAMING = /^(?:named|identified|quoted|cited)$/;

/** "X, who said the road was mined, has left": the comma before a verb ends what was said in a relative clause. */
function beforeMainVerb(units: readonly Token[], first: number, end: number): number {
  for (let index = first + 1; index < end; index += 1) {
    if (!isComma(units[index])) continue;
    if (isFiniteVerb(units, index + 1) || isLoneAuxiliary(units, index + 1)) return lastWord(units, index);
  }
  return end;
}

/** "pointed to", "called for": the preposition before what was said belongs to the cue; not the "to" of "vowed to respond". */
function cueWithPreposition(units: readonly Token[], at: number): number {
  const next = units[at + 1]?.lower ?? '';
  if (!hasClass(units[at], WORD.object) || !/^(?:to|for|about|against|on|at)$/.test(next)) return at;
  const isInfinitive =
    next === 'to' && !hasClass(units[at + 2], WORD.determiner | WORD.capital | WORD.pronoun);
  const isTime = timePhraseEnd(units, at + 1) !== undefined;
  return isInfinitive || isTime || phraseStartingAt(units, at + 2) === undefined ? at : at + 1;
}

/** "Neither side mentioned the deal", "he did not answer it": nothing was said. "He did not say whether …" stays. */
function isDenied(units: readonly Token[], at: number, source: Phrase): boolean {
  if (/^(?:neither|nobody|none|no)$/.test(units[source.from]?.lower ?? '')) return true;
  const before = units.slice(Math.max(source.to + 1, at - 3), at);
  return source.to < at && before.some((unit) => hasClass(unit, WORD.negation));
}
