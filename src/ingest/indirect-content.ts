import type { Attribution } from './attribution.ts';
import { type Phrase, phraseStartingAt, timePhraseEnd } from './noun-phrase.ts';
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

/** The last unit up to `to` that is no punctuation. */
function lastWord(units: readonly Token[], to: number): number {
  let at = to;
  while (at > 0 && hasClass(units[at], WORD.punctuation)) at -= 1;
  return at;
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
  const isTail = closes >= end || !isComma(units[closes]);
  const isIntroduction = hasClass(
    units[first],
    WORD.preposition | WORD.subordinator | WORD.gerund | WORD.adverb,
  );
  if (isIntroduction && !isTail) return undefined;
  if (isIntroduction && !holdsFiniteVerb(units, first, before)) return undefined;
  const parts = [{ from: first, to: before }, ...(isTail ? [] : [{ from: closes + 1, to: end }])];
  return { parts, cue: { from: at, to: at }, source, pattern: 'trailing', covers: end };
}

function holdsFiniteVerb(units: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index <= to; index += 1) {
    if (isFiniteVerb(units, index) || hasClass(units[index], WORD.auxiliary)) return true;
  }
  return false;
}

/** Where an attribution that starts at the verb ends: a comma or the end, with nothing but when, where and to whom before. */
function closingOf(units: readonly Token[], verb: number): number | undefined {
  let hasAddressee = hasClass(units[verb], WORD.tell);
  for (let index = verb + 1; index < units.length; index += 1) {
    const unit = units[index];
    if (unit === undefined || isComma(unit) || /^[.;:?!]$/.test(unit.text)) return index;
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
  const first = cueEnd > at ? cueEnd + 1 : skipToContent(units, isAhead ? source.to : at, at);
  if (first === undefined) return undefined;
  const end = contentEnd(units, first);
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
    next === 'to' && hasClass(units[at + 2], WORD.base) && !hasClass(units[at + 2], WORD.capital);
  const isTime = timePhraseEnd(units, at + 1) !== undefined;
  return isInfinitive || isTime || phraseStartingAt(units, at + 2) === undefined ? at : at + 1;
}

const THAT_REACH = 14;

/** The first unit of what was said: past "that", the person spoken to, "on Monday", "in a statement". */
function skipToContent(units: readonly Token[], from: number, verb: number): number | undefined {
  const next = from + 1;
  const unit = units[next];
  if (unit === undefined) return undefined;
  const that = thatAfter(units, next);
  if (that !== undefined) return that + 1;
  const classes = units[verb]?.classes ?? 0;
  if ((classes & WORD.object) !== 0 && takesObject(units, next)) return next;
  if ((classes & WORD.say) !== 0 && opensClause(units, next)) return next;
  if ((classes & WORD.tell) !== 0) {
    const addressee = phraseStartingAt(units, next);
    if (
      addressee !== undefined &&
      (opensClause(units, addressee.to + 1) || units[addressee.to + 1]?.lower === 'to')
    )
      return addressee.to + 1;
  }
  if ((classes & WORD.think) !== 0 && opensClause(units, next)) return next;
  return undefined;
}

function thatAfter(units: readonly Token[], from: number): number | undefined {
  for (let index = from; index < Math.min(units.length, from + THAT_REACH); index += 1) {
    const unit = units[index];
    if (unit?.lower === 'that') return index;
    if (
      unit === undefined ||
      unit.stretch !== undefined ||
      /^[.;:?!]$/.test(unit.text) ||
      isFiniteVerb(units, index)
    )
      return undefined;
  }
  return undefined;
}

function takesObject(units: readonly Token[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  return (
    /^(?:to|for|on|about|against|at|with)$/.test(unit.lower) || phraseStartingAt(units, at) !== undefined
  );
}

/** A subject and its verb: "the talks would resume". */
function opensClause(units: readonly Token[], at: number): boolean {
  const subject = phraseStartingAt(units, at);
  if (subject === undefined) return /^(?:there|how|why|what|whether|if)$/.test(units[at]?.lower ?? '');
  return holdsFiniteVerb(units, subject.to + 1, Math.min(units.length - 1, subject.to + 12));
}

/** What was said ends with the sentence, or where another act of speech begins: ", adding that", "and called for". */
function contentEnd(units: readonly Token[], first: number): number {
  for (let index = first + 2; index < units.length; index += 1) {
    const unit = units[index];
    if (unit?.text === ';') return lastWord(units, index - 1);
    if (unit?.lower === 'according' && units[index + 1]?.lower === 'to') return lastWord(units, index - 1);
    if (!hasClass(unit, SPEECH)) continue;
    const before = units[index - 1];
    const isNext =
      (isComma(before) && hasClass(unit, WORD.gerund)) || (isAnd(before) && isFiniteVerb(units, index));
    if (isNext) return lastWord(units, index - 2);
  }
  return lastWord(units, units.length - 1);
}

function isAnd(unit: Token | undefined): boolean {
  return unit?.lower === 'and' || unit?.lower === 'but';
}
