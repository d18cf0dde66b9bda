import type { Attribution } from './attribution.ts';
import { inverted } from './attribution-after.ts';
import type { Phrase } from './noun-phrase.ts';
import { isSpeechGerund, isSpeechVerb } from './speech-cue.ts';
import { SPEECH_NOUNS } from './speech-nouns.ts';
import { possessorOf } from './speech-possessor.ts';
import { findSubject, isComma, isLoneAuxiliary } from './subject.ts';
import { hasClass, type Token } from './tokenize.ts';
import { isFiniteVerb, isPassive } from './verb-reading.ts';
import { WORD } from './word-classes.ts';

/** Units before a quotation in which its cue is looked for. */
const REACH = 120;

/**
 * She said, “…” · describing them as “…” · told reporters that the talks were “…”. Of cues inside one another the outermost
 * speaks: "The envoy said he hoped for “…”".
 */
export function attributionBefore(units: readonly Token[], at: number): Attribution | undefined {
  let found: Attribution | undefined;
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    if (units[index]?.stretch !== undefined && found !== undefined) return found;
    if (opensNewClause(units, index)) {
      if (found !== undefined || units[index]?.text === ';') return found;
      continue;
    }
    if (found === undefined && index === at - 1 && isPassiveCue(units, index))
      return { cue: { from: index, to: index }, pattern: 'before' };
    const nominal = found === undefined ? possessorOf(units, index) : undefined;
    if (nominal !== undefined)
      found = { cue: { from: index, to: index }, source: nominal, pattern: 'before' };
    const isCue = isSpeechVerb(units, index) || isSpeechGerund(units, index);
    if (!isCue) continue;
    const source = insertedSpeaker(units, index, at) ?? findSubject(units, index);
    if (found !== undefined) {
      if (source !== undefined && isInserted(units, index, source)) return { ...cueAt(index), source };
      if (isOwnClause(units, found) || !(governs(units, index) || isByPronoun(units, found))) continue;
    }
    if (source !== undefined) found = { cue: { from: index, to: index }, source, pattern: 'before' };
    else if (found === undefined && isAfterSign(units, index)) found = inverted(units, index);
  }
  return found;
}

/** "The minister was asked, “…”": nobody is named who asked. */
function isPassiveCue(units: readonly Token[], index: number): boolean {
  const at = isComma(units[index]) ? index - 1 : index;
  return hasClass(units[at], WORD.tell) && isPassive(units, at);
}

/** Because of that, explained the envoy, “…”: an attribution between commas right before the words. */
function insertedSpeaker(units: readonly Token[], verb: number, at: number): Phrase | undefined {
  if (!isComma(units[verb - 1]) || !hasClass(units[verb], WORD.say) || hasClass(units[verb], WORD.gerund))
    return undefined;
  const phrase = inverted(units, verb)?.source;
  return phrase !== undefined && phrase.to === at - 2 && isComma(units[at - 1]) ? phrase : undefined;
}

function isAfterSign(units: readonly Token[], index: number): boolean {
  return index === 0 || hasClass(units[index - 1], WORD.punctuation | WORD.quote);
}

/** A verb whose own clause follows: "said he", "told reporters that"; not "announced his candidacy", nor "accused". */
function governs(units: readonly Token[], index: number): boolean {
  if (!hasClass(units[index], WORD.say | WORD.tell | WORD.think)) return false;
  for (let at = index + 1; at < Math.min(units.length, index + COMPLEMENT_REACH); at += 1) {
    const unit = units[at];
    if (unit === undefined || hasClass(unit, WORD.punctuation | WORD.quote)) return false;
    if (ADVERBIAL.has(unit.lower)) return false;
    if (CONTRACTED.test(unit.lower)) return true;
    if (unit.lower === 'that' || isFiniteVerb(units, at) || isLoneAuxiliary(units, at)) return true;
  }
  return false;
}

/** "it’s", "he’d" */
const CONTRACTED = /^(?:i|you|s?he|it|we|they|that|there)['’](?:s|re|ve|m|d|ll)$/;

/** "said as the crowd cheered": what follows is no part of what was said. */
const ADVERBIAL = new Set(['as', 'while', 'when', 'because', 'although', 'though']);

/** Units between a verb of speech and the verb of what was said. */
const COMPLEMENT_REACH = 16;

const CLAUSE_OPENERS = new Set([
  'and',
  'but',
  'while',
  'whereas',
  'though',
  'although',
  'who',
  'which',
  'as',
  'when',
  'after',
  'before',
  'or',
]);

/** ";", a dash, ", but", ", who", and a participle after a comma: what stands before governs no longer what stands after. */
function opensNewClause(units: readonly Token[], index: number): boolean {
  const unit = units[index];
  if (unit === undefined || !hasClass(unit, WORD.punctuation | WORD.quote)) return isSecondVerb(units, index);
  if (/^[;–—]$|^-$/.test(unit.text)) return true;
  if (unit.text !== ',') return false;
  const next = units[index + 1];
  return CLAUSE_OPENERS.has(next?.lower ?? '') || isSpeechGerund(units, index + 1);
}

/** "X said A and called B “…”": the second verb has the same subject and its own words. */
function isSecondVerb(units: readonly Token[], index: number): boolean {
  return (
    /^(?:and|but)$/.test(units[index]?.lower ?? '') &&
    (isSpeechVerb(units, index + 1) || isSpeechGerund(units, index + 1))
  );
}

function cueAt(index: number): { readonly cue: Phrase; readonly pattern: 'before' } {
  return { cue: { from: index, to: index }, pattern: 'before' };
}

/** "Months ago, the envoy said, the media called it “…”": an attribution between commas reports the whole sentence. */
function isInserted(units: readonly Token[], verb: number, source: Phrase): boolean {
  return source.from > 0 && isComma(units[source.from - 1]) && isComma(units[verb + 1]) && source.to < verb;
}

/** "She defended her comments as “…”", "she denounced his remarks as “…”": the words are hers. */
function isByPronoun(units: readonly Token[], { cue, source }: Attribution): boolean {
  if (source === undefined || !SPEECH_NOUNS.has(units[cue.from]?.lower ?? '')) return false;
  return hasClass(units[source.from], WORD.determiner) || units[cue.to + 1]?.lower === 'as';
}

/**
 * "When she thanked the hosts and said it was late, a man yelled “…”": after the comma somebody else speaks, and so after "while", "after":
 * "assured the House after a visitor told him that “…”".
 */
function isOwnClause(units: readonly Token[], { source }: Attribution): boolean {
  if (source === undefined || source.from === 0) return false;
  const before = units[source.from - 1];
  return isComma(before) || OWN_CLAUSE.has(before?.lower ?? '');
}

const OWN_CLAUSE = new Set([
  'as',
  'while',
  'when',
  'because',
  'although',
  'though',
  'after',
  'before',
  'with',
  'and',
  'but',
]);
