import type { Attribution } from './attribution.ts';
import { contentEnd } from './content-end.ts';
import { contentStart } from './content-start.ts';
import { type Phrase, phraseStartingAt, timePhraseEnd } from './noun-phrase.ts';
import { holdsFiniteVerb, lastWord } from './sentence-parts.ts';
import { findSubject, isComma } from './subject.ts';
import { hasClass, type Token } from './tokenize.ts';
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
  if (!hasClass(units[at], SPEECH) || isPassive(units, at)) return undefined;
  const isVerb = isFiniteVerb(units, at);
  if (!isVerb && !isCueGerund(units, at)) return undefined;
  const source = findSubject(units, at);
  if (source === undefined) return undefined;
  if (isVerb && source.to < at) {
    const trailing = parenthetical(units, at, source);
    if (trailing !== undefined) return trailing;
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

/** According to X, … · …, according to X */
function accordingTo(units: readonly Token[], at: number): Content | undefined {
  const source = phraseStartingAt(units, at + 2);
  if (source === undefined) return undefined;
  const cue = { from: at, to: at + 1 };
  const end = lastWord(units, units.length - 1);
  const comma = nextComma(units, source.to + 1);
  if (at <= 1 && comma !== undefined && comma < end) {
    return { parts: [{ from: comma + 1, to: end }], cue, source, pattern: 'according-to', covers: end };
  }
  const before = lastWord(units, at - 1);
  if (before < 2) return undefined;
  return {
    parts: [{ from: clauseStart(units), to: before }],
    cue,
    source,
    pattern: 'according-to',
    covers: source.to,
  };
}

function nextComma(units: readonly Token[], from: number): number | undefined {
  for (let index = from; index < Math.min(units.length, from + 25); index += 1)
    if (isComma(units[index])) return index;
  return undefined;
}

/** Past a conjunction that ties the sentence to the one before. */
function clauseStart(units: readonly Token[]): number {
  return hasClass(units[0], WORD.conjunction) ? 1 : 0;
}

/** Iran, she added, has …  · The talks were constructive, the minister said on Monday. */
function parenthetical(units: readonly Token[], at: number, source: Phrase): Content | undefined {
  const opens = source.from - 1;
  if (opens < 1 || !isComma(units[opens]) || !hasClass(units[at], WORD.say | WORD.tell | WORD.think))
    return undefined;
  const before = lastWord(units, opens - 1);
  const first = clauseStart(units);
  if (before < first) return undefined;
  const closes = closingOf(units, at);
  if (closes === undefined) return undefined;
  const end = lastWord(units, units.length - 1);
  const isComplete = holdsFiniteVerb(units, first, before);
  const isTail = isComplete || closes >= end || !isComma(units[closes]);
  const isIntroduction = hasClass(
    units[first],
    WORD.preposition | WORD.subordinator | WORD.gerund | WORD.adverb,
  );
  if (hasClass(units[first], WORD.gerund) || isFrontedParticiple(units, first)) return undefined;
  if (isIntroduction && !isTail) return undefined;
  if (isIntroduction && !isComplete) return undefined;
  const parts = [{ from: first, to: before }, ...(isTail ? [] : [{ from: closes + 1, to: end }])];
  return { parts, cue: { from: at, to: at }, source, pattern: 'trailing', covers: end };
}

/** Where an attribution that starts at the verb ends: a comma or the end, with nothing but when, where and to whom before. */
function closingOf(units: readonly Token[], verb: number): number | undefined {
  let hasAddressee = hasClass(units[verb], WORD.tell);
  for (let index = verb + 1; index < units.length; index += 1) {
    const unit = units[index];
    if (unit === undefined || isComma(unit) || /^[.;:?!]$/.test(unit.text)) return index;
    if (unit.lower === 'to' && hasClass(units[index + 1], WORD.base)) return undefined;
    if (hasAddressee || hasClass(unit, WORD.adverb | WORD.preposition | WORD.number)) {
      hasAddressee = false;
      const phrase = phraseStartingAt(units, hasClass(unit, WORD.preposition) ? index + 1 : index);
      if (phrase !== undefined) index = phrase.to;
      else if (!hasClass(unit, WORD.adverb)) return undefined;
      continue;
    }
    return undefined;
  }
  return units.length;
}

/** She said (that) … · told reporters that … · reiterated Iran’s commitment · called on both sides to … */
function contentAfter(units: readonly Token[], at: number, source: Phrase): Content | undefined {
  const isAhead = source.from > at;
  const cueEnd = isAhead ? at : cueWithPreposition(units, at);
  const start =
    cueEnd > at ? { first: cueEnd + 1, isClause: false } : contentStart(units, isAhead ? source.to : at, at);
  if (start === undefined) return undefined;
  const { first, isClause } = start;
  if (!isClause && isDenied(units, at, source)) return undefined;
  const end = contentEnd(units, first, isClause);
  if (end < first + 1) return undefined;
  return {
    parts: [{ from: first, to: end }],
    cue: { from: at, to: cueEnd },
    source,
    pattern: 'before',
    covers: end,
  };
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

/** "Asked about the delay, she said": the words before the comma are no speech. */
function isFrontedParticiple(units: readonly Token[], first: number): boolean {
  return hasClass(units[first], WORD.participle) && !hasClass(units[first + 1], WORD.verb);
}

/** "Neither side mentioned the deal", "he did not answer it": nothing was said. "He did not say whether …" stays. */
function isDenied(units: readonly Token[], at: number, source: Phrase): boolean {
  if (/^(?:neither|nobody|none|no)$/.test(units[source.from]?.lower ?? '')) return true;
  const before = units.slice(Math.max(source.to + 1, at - 3), at);
  return source.to < at && before.some((unit) => hasClass(unit, WORD.negation));
}
