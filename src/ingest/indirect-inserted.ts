import { LONGEST_CONTENT } from './content-end.ts';
import type { Content } from './indirect-content.ts';
import { type Phrase, phraseStartingAt, timePhraseEnd } from './noun-phrase.ts';
import { holdsFiniteVerb, lastWord } from './sentence-parts.ts';
import { isComma, isLoneAuxiliary } from './subject.ts';
import { hasClass, type Token } from './tokenize.ts';
import { isFiniteVerb } from './verb-reading.ts';
import { WORD } from './word-classes.ts';

/** According to X, … · …, according to X */
export function accordingTo(units: readonly Token[], at: number): Content | undefined {
  const source = phraseStartingAt(units, at + 2);
  if (source === undefined) return undefined;
  const cue = { from: at, to: at + 1 };
  const end = lastWord(units, Math.min(units.length - 1, at + LONGEST_CONTENT));
  const comma = nextComma(units, source.to + 1);
  if (at <= 1 && comma !== undefined && comma < end) {
    return { parts: [{ from: comma + 1, to: end }], cue, source, pattern: 'according-to', covers: end };
  }
  const before = lastWord(units, at - 1);
  const isInserted = isComma(units[at - 1]) && isComma(units[source.to + 1]) && source.to + 1 < end;
  if (isInserted && before <= LONGEST_CONTENT && !holdsFiniteVerb(units, 0, before)) {
    // "But, according to X, …": nothing was said before.
    const opening = { from: clauseStart(units), to: before };
    const parts = [...(opening.from <= opening.to ? [opening] : []), { from: source.to + 2, to: end }];
    return { parts, cue, source, pattern: 'according-to', covers: end };
  }
  if (before < 2 || before > LONGEST_CONTENT) return undefined;
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
export function parenthetical(units: readonly Token[], at: number, source: Phrase): Content | undefined {
  const opens = source.from - 1;
  if (opens < 1 || !closesClause(units, opens) || !hasClass(units[at], WORD.say | WORD.tell | WORD.think))
    return undefined;
  const before = lastWord(units, opens - 1);
  const first = clauseStart(units);
  if (before < first || before > LONGEST_CONTENT) return undefined;
  const closes = closingOf(units, at);
  if (closes === undefined) return undefined;
  const end = lastWord(units, Math.min(units.length - 1, closes + LONGEST_CONTENT));
  const isComplete = holdsFiniteVerb(units, first, before) && !isHalf(units, first, before);
  // "The governor, Ada Nowak, who is from Oslo, will report": an apposition, and nothing that was said.
  if (!isComplete && hasComma(units, source.to + 1, at)) return undefined;
  const isTail = isComplete || closes >= end || !isComma(units[closes]);
  const isIntroduction = hasClass(
    units[first],
    WORD.preposition | WORD.subordinator | WORD.gerund | WORD.adverb,
  );
  if (isIntroduction && isPlaceWithApposition(units, first, before)) return undefined;
  if (hasClass(units[first], WORD.gerund) || isFrontedParticiple(units, first)) return undefined;
  if (isIntroduction && !isComplete && (isTail || !holdsFiniteVerb(units, closes + 1, end))) return undefined;
  const parts = [{ from: first, to: before }, ...(isTail ? [] : [{ from: closes + 1, to: end }])];
  return { parts, cue: { from: at, to: at }, source, pattern: 'trailing', covers: end };
}

/** "When Koval returned, he read from a list": a clause that waits for another. */
function isHalf(units: readonly Token[], first: number, last: number): boolean {
  return HALVES.test(units[first]?.lower ?? '') && !hasComma(units, first, last);
}

const HALVES = /^(?:when|whenever|while|whereas|if|unless|although|though|because|once)$/;

/** "In Kirkenes, a town that lives from the border, the mayor said": where it was said, and no words. */
function isPlaceWithApposition(units: readonly Token[], first: number, before: number): boolean {
  const comma = units.findIndex((unit, index) => index > first && isComma(unit));
  return (
    comma > 0 &&
    comma < before &&
    hasClass(units[first], WORD.preposition) &&
    hasClass(units[comma + 1], WORD.determiner) &&
    !holdsFiniteVerb(units, first, comma) &&
    units.slice(comma, before).some((unit) => hasClass(unit, WORD.relative))
  );
}

function hasComma(units: readonly Token[], from: number, to: number): boolean {
  return units.slice(from, to).some(isComma);
}

/** Talks had failed, said Ana Duarte, the envoy of Peru. */
export function beforeInverted(units: readonly Token[], at: number): Content | undefined {
  if (at > LONGEST_CONTENT || !hasClass(units[at], WORD.say) || !closesClause(units, at - 1))
    return undefined;
  const source = phraseStartingAt(units, at + 1);
  if (source === undefined || timePhraseEnd(units, at + 1) !== undefined) return undefined;
  if (isSubject(units, source)) return undefined;
  const first = clauseStart(units);
  const last = lastWord(units, at - 1);
  if (!holdsFiniteVerb(units, first, last)) return undefined;
  const cue = { from: at, to: at };
  return { parts: [{ from: first, to: last }], cue, source, pattern: 'inverted', covers: source.to };
}

/** "said the president also has …": what follows the verb is the subject of what was said. */
function isSubject(units: readonly Token[], { to }: Phrase): boolean {
  for (let index = to + 1; index < Math.min(units.length, to + PREDICATE_REACH); index += 1) {
    if (hasClass(units[index], WORD.punctuation | WORD.relative)) return false;
    if (isFiniteVerb(units, index) || isLoneAuxiliary(units, index)) return true;
  }
  return false;
}

/** Units between a subject and its verb. */
const PREDICATE_REACH = 8;

/** As the ministry noted on Monday, talks had failed. · Talks, as she put it, had failed. */
export function besideClause(units: readonly Token[], at: number, source: Phrase): Content | undefined {
  const opens = source.from - 1;
  if (units[opens]?.lower !== 'as' || !hasClass(units[at], WORD.say | WORD.tell)) return undefined;
  if (opens > LONGEST_CONTENT) return undefined;
  const closes = closingOf(units, at);
  if (closes === undefined) return undefined;
  const end = lastWord(units, Math.min(units.length - 1, closes + LONGEST_CONTENT));
  const isFirst = opens <= 1;
  if (!isFirst && !isComma(units[opens - 1])) return undefined;
  const before = isFirst ? [] : [{ from: clauseStart(units), to: lastWord(units, opens - 1) }];
  const after = isComma(units[closes]) && closes < end ? [{ from: closes + 1, to: end }] : [];
  const parts = [...before, ...after].filter(({ from, to }) => from <= to);
  if (parts.length === 0 || !parts.some(({ from, to }) => holdsFiniteVerb(units, from, to))) return undefined;
  return { parts, cue: { from: at, to: at }, source, pattern: 'trailing', covers: end };
}

/** A comma, also before the doubled apostrophes of an archive: ''We agree,'' she said. */
function closesClause(units: readonly Token[], at: number): boolean {
  return isComma(units[at]) || (units[at]?.text === DOUBLED && /^[,?!]$/.test(units[at - 1]?.text ?? ''));
}

/** How news archives write quotation marks; the words between are read as the reporter's. */
const DOUBLED = "''";

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

/** "Asked about the delay, she said": the words before the comma are no speech. */
function isFrontedParticiple(units: readonly Token[], first: number): boolean {
  return hasClass(units[first], WORD.participle) && !hasClass(units[first + 1], WORD.verb);
}
