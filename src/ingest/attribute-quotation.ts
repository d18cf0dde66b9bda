import type { Attribution } from './attribution.ts';
import { accordingTo, attributionAfter, attributionTrailing, sighedBehind } from './attribution-after.ts';
import { attributionBefore } from './attribution-before.ts';
import { attributionBeforeColon, attributionBehindColon } from './attribution-by-colon.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { isBareAttribution, lastInnerSign } from './sentence.ts';
import { findSubject, isComma, isLoneAuxiliary } from './subject.ts';
import { hasClass, type Token } from './tokenize.ts';
import { withoutDeniedSource } from './unsaid.ts';
import { isFiniteVerb, isPassive } from './verb-reading.ts';
import { SPEECH, WORD } from './word-classes.ts';

/** Units of the sentence that are looked at on each side of a quotation: enough for any reader, and time stays linear. */
const REACH = 120;

/** Who said the quoted unit at `at`, by the words of its own sentence; without a source where these deny that it was said. */
export function attributeQuotation(
  text: string,
  units: readonly Token[],
  at: number,
): Attribution | undefined {
  const found = findAttribution(text, units, at);
  return found && withoutDeniedSource(units, at, found);
}

/** The surest pattern first. */
function findAttribution(text: string, units: readonly Token[], at: number): Attribution | undefined {
  const marked = signature(units, at + 1) ?? attributionBehindColon(units, at);
  if (marked !== undefined) return marked;
  const after = isAttributable(text, units, at)
    ? (attributionAfter(units, at + 1) ?? sighed(text, units, at))
    : adjacentAfter(units, at);
  if (after !== undefined && hasOwnWords(units, at, after)) return insideFronted(units, at, after);
  if (after !== undefined && after.pattern !== 'according-to') return after;
  return (
    passiveAgent(units, at) ??
    spokenBefore(units, at) ??
    after ??
    (isComma(units[at - 1]) ? sighed(text, units, 0) : undefined) ??
    attributionAround(units, at) ??
    accordingTo(units, Math.max(0, at - REACH), at + REACH) ??
    attributionByAnyVerb(units, at)
  );
}

/** "Responding to a remark that it was “over”, the envoy said: “…”": a fragment before the comma is not what the envoy said then. */
function hasOwnWords(units: readonly Token[], at: number, { cue, pattern }: Attribution): boolean {
  const opening = units[0];
  const isFronted =
    hasClass(opening, WORD.gerund | WORD.participle) ||
    /^(?:when|after|while|as)$/.test(opening?.lower ?? '');
  return at > 0 && isFronted && pattern === 'after' && units[cue.to + 1]?.text === ':';
}

/** Whoever the words before the fragment name; otherwise nobody. */
function insideFronted(units: readonly Token[], at: number, { pattern }: Attribution): Attribution {
  const before = attributionBefore(units, at);
  const isNamed = before?.source !== undefined && before.source.to < at;
  return isNamed ? before : { cue: before?.cue ?? { from: 0, to: 0 }, pattern };
}

/** “We are one.” — Ada Nowak, Oslo: a dash and a name, and nothing said of it. The dash stands for the cue. */
export function signature(units: readonly Token[], dash: number): Attribution | undefined {
  if (!/^(?:[―—–-]|--)$/.test(units[dash]?.text ?? '') || !hasClass(units[dash + 1], WORD.capital))
    return undefined;
  const source = phraseStartingAt(units, dash + 1);
  if (source === undefined || !hasClass(units[source.to], WORD.capital)) return undefined;
  const next = units[source.to + 1];
  const isWhole = next === undefined || /^[,.(]$/.test(next.text);
  for (let index = source.to + 1; index < units.length; index += 1)
    if (isFiniteVerb(units, index) || units[index]?.stretch !== undefined) return undefined;
  return isWhole ? { cue: { from: dash, to: dash }, source, pattern: 'after' } : undefined;
}

/** “It is over” said the envoy: a forgotten comma, where the sentence opens with the words and the attribution follows at once. */
function adjacentAfter(units: readonly Token[], at: number): Attribution | undefined {
  if (at > 0) return undefined;
  const found = attributionAfter(units, at + 1);
  if (found === undefined) return undefined;
  for (let index = at + 1; index < found.cue.from; index += 1) {
    if (hasClass(units[index], WORD.relative)) return found;
    if (isFiniteVerb(units, index) || isLoneAuxiliary(units, index)) return undefined;
  }
  return found;
}

/** “Verbs,” sighed one diplomat, “are all that is left.” */
function sighed(text: string, units: readonly Token[], at: number): Attribution | undefined {
  const unit = units[at];
  const isOpening = at === 0 && unit?.stretch !== undefined && lastInnerSign(text, unit) === ',';
  return isOpening ? sighedBehind(units, at + 1) : undefined;
}

/** A verb of saying before the words goes first: "The envoy said it was “over”, according to his office". */
function spokenBefore(units: readonly Token[], at: number): Attribution | undefined {
  const before = attributionBefore(units, at);
  const cue = units[before?.cue.from ?? -1];
  if (!hasClass(cue, WORD.say | WORD.tell)) return undefined;
  const outer = SAYING.test(cue?.lower ?? '') ? undefined : attributionTrailing(units, at);
  return outer ?? before;
}

/** "The vote signals “the end”, said the envoy": a plain verb of saying after the words is surer than another before them. */
const SAYING = /^(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|add(?:ed|s|ing)|wr(?:ote|ites?|iting))$/;

/**
 * The cue before a fragment, or the one that closes its sentence. The latter reports the whole sentence, so that it comes before a mere
 * verb of opinion: "The inquiry did not find “…”, its chairman said".
 */
function attributionAround(units: readonly Token[], at: number): Attribution | undefined {
  const before = attributionBefore(units, at);
  if (before !== undefined && hasClass(units[before.cue.from], WORD.tell | WORD.label | WORD.say))
    return before;
  return attributionTrailing(units, at) ?? before;
}

/** Whether the quotation ends as speech does before its attribution: with a comma, ? or ! inside or a comma after. */
function isAttributable(text: string, units: readonly Token[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined) return false;
  return (
    /[,?!…—–-]/.test(lastInnerSign(text, unit)) || isComma(units[at + 1]) || isBareAttribution(units, at + 1)
  );
}

/** The movement was called “…” by the analyst. */
function passiveAgent(units: readonly Token[], at: number): Attribution | undefined {
  if (units[at + 1]?.lower !== 'by') return undefined;
  for (let index = at - 1; index > Math.max(0, at - 6); index -= 1) {
    if (!isPassive(units, index) && !isLabelParticiple(units, index)) continue;
    if (!hasClass(units[index], SPEECH)) continue;
    const source = phraseStartingAt(units, at + 2);
    return source && { cue: { from: index, to: index }, source, pattern: 'before' };
  }
  return undefined;
}

/** "often labelled as “…” by": a name that somebody gave, without a form of "be". */
function isLabelParticiple(units: readonly Token[], index: number): boolean {
  return hasClass(units[index], WORD.label) && units[index + 1]?.lower === 'as';
}

/** The last resort: the subject of the nearest verb before a fragment; where a colon leads to whole words, that of the sentence. */
function attributionByAnyVerb(units: readonly Token[], at: number): Attribution | undefined {
  if (units[at - 1]?.text === ':') return attributionBeforeColon(units, at);
  for (let index = at - 1; index > Math.max(0, at - REACH); index -= 1) {
    if (!isFiniteVerb(units, index) && !hasClass(units[index], WORD.gerund)) continue;
    const source = findSubject(units, index);
    if (source !== undefined) return { cue: { from: index, to: index }, source, pattern: 'subject' };
  }
  return undefined;
}
