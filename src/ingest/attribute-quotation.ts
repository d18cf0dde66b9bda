import type { Attribution } from './attribution.ts';
import { type Phrase, phraseEndingAt, phraseStartingAt, timePhraseEnd } from './noun-phrase.ts';
import { isBareAttribution, lastInnerSign } from './sentence.ts';
import { SPEECH_NOUNS } from './speech-nouns.ts';
import { findSubject, isComma, isLoneAuxiliary, mainSubject, quotedSource } from './subject.ts';
import { hasClass, type Token } from './tokenize.ts';
import { isFiniteVerb, isPassive, isPossessive } from './verb-reading.ts';
import { SPEECH, WORD } from './word-classes.ts';

/** Units of the sentence that are looked at on each side of a quotation: enough for any reader, and time stays linear. */
const REACH = 120;

/** Who said the quoted unit at `at`, by the words of its own sentence; the surest pattern first. */
export function attributeQuotation(
  text: string,
  units: readonly Token[],
  at: number,
): Attribution | undefined {
  const after = isAttributable(text, units, at) ? attributionAfter(units, at + 1) : undefined;
  if (after !== undefined && after.pattern !== 'according-to') return after;
  return (
    spokenBefore(units, at) ??
    after ??
    attributionAround(units, at) ??
    passiveAgent(units, at) ??
    accordingTo(units, Math.max(0, at - REACH), at + REACH) ??
    attributionByAnyVerb(units, at)
  );
}

/** A verb of saying before the words goes first: "The envoy said it was “over”, according to his office". */
function spokenBefore(units: readonly Token[], at: number): Attribution | undefined {
  const before = attributionBefore(units, at);
  return hasClass(units[before?.cue.from ?? -1], WORD.say | WORD.tell) ? before : undefined;
}

/**
 * The cue before a fragment, or the one that closes its sentence. The latter reports the whole sentence, so that it comes before a mere
 * verb of opinion: "The bureau did not find “…”, said its director".
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

const AFTER_REACH = 40;

/** “…,” she said · said the minister · X, the envoy of Y, told reporters · according to the ministry */
function attributionAfter(units: readonly Token[], from: number): Attribution | undefined {
  const first = isComma(units[from]) ? from + 1 : from;
  const direct = accordingTo(units, first, first + 2);
  if (direct !== undefined) return direct;
  for (let index = first; index < Math.min(units.length, first + AFTER_REACH); index += 1) {
    const unit = units[index];
    if (unit === undefined || unit.stretch !== undefined || /^[.:;?!]$/.test(unit.text)) return undefined;
    const quoted = quotedSource(units, index);
    if (quoted !== undefined) return { cue: { from: index, to: index }, source: quoted, pattern: 'after' };
    const isSpeech = isSpeechVerb(units, index);
    if (!isSpeech && !closesAttribution(units, index)) continue;
    if (areFillers(units, first, index)) return isSpeech ? inverted(units, index) : undefined;
    const source = findSubject(units, index);
    if (source === undefined || !areFillers(units, first, source.from)) continue;
    return { cue: { from: index, to: index }, source, pattern: 'after' };
  }
  return undefined;
}

function isSpeechVerb(units: readonly Token[], index: number): boolean {
  return hasClass(units[index], SPEECH) && isFiniteVerb(units, index) && !isPassive(units, index);
}

/** “Never,” Oliver barked. Between a quotation's comma and a full stop any verb is one of speech. */
function closesAttribution(units: readonly Token[], index: number): boolean {
  const next = units[index + 1];
  const isLast = next === undefined || /^[.,]$/.test(next.text) || hasClass(next, WORD.quote);
  return isLast && isFiniteVerb(units, index) && !isPassive(units, index);
}

/** Whether nothing but adverbs and the like stands from `from` on before `to`. */
function areFillers(units: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (!hasClass(units[index], WORD.adverb | WORD.auxiliary | WORD.time)) return false;
  }
  return to >= from;
}

function inverted(units: readonly Token[], verb: number): Attribution | undefined {
  if (timePhraseEnd(units, verb + 1) !== undefined) return undefined;
  const source = phraseStartingAt(units, verb + 1);
  const cue = { from: verb, to: verb };
  return source === undefined ? undefined : { cue, source, pattern: 'inverted' };
}

/**
 * She said, “…” · describing them as “…” · told reporters that the talks were “…”. Of cues inside one another the outermost
 * speaks: "The envoy said he hoped for “…”".
 */
function attributionBefore(units: readonly Token[], at: number): Attribution | undefined {
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
    if (!isCue || (found !== undefined && !governs(units, index))) continue;
    const source = findSubject(units, index);
    if (source !== undefined) found = { cue: { from: index, to: index }, source, pattern: 'before' };
    else if (found === undefined && isAfterSign(units, index)) found = inverted(units, index);
  }
  return found;
}

/** "Donald Trump’s claim that …", "his promise to …": whose words a noun of speech announces. */
function possessorOf(units: readonly Token[], index: number): Phrase | undefined {
  if (!SPEECH_NOUNS.has(units[index]?.lower ?? '') || isFiniteVerb(units, index)) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    if (isPossessive(units, at)) return phraseEndingAt(units, at - 1);
    if (/^(?:his|her|their|its|my|our)$/.test(units[at]?.lower ?? '')) return { from: at, to: at };
  }
  return undefined;
}

/** "Trump was asked, “…”": nobody is named who asked. */
function isPassiveCue(units: readonly Token[], index: number): boolean {
  const at = isComma(units[index]) ? index - 1 : index;
  return hasClass(units[at], WORD.tell) && isPassive(units, at);
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
    if (unit.lower === 'that' || isFiniteVerb(units, at) || isLoneAuxiliary(units, at)) return true;
  }
  return false;
}

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

function isSpeechGerund(units: readonly Token[], index: number): boolean {
  return hasClass(units[index], WORD.gerund) && hasClass(units[index], SPEECH);
}

/** The visit was “historic”, the minister said. · …, Ali Rahimi, the envoy of Y, told reporters. */
function attributionTrailing(units: readonly Token[], at: number): Attribution | undefined {
  let tries = 0;
  for (let index = at + 1; index < Math.min(units.length, at + REACH) && tries < MOST_COMMAS; index += 1) {
    if (!isComma(units[index])) continue;
    tries += 1;
    const found = attributionAfter(units, index);
    if (found !== undefined) return { ...found, pattern: 'trailing' };
  }
  return undefined;
}

/** Commas after a quotation at which an attribution is looked for. */
const MOST_COMMAS = 6;

/** "According to the ministry", "in the words of", as cue and source. */
function accordingTo(units: readonly Token[], from: number, to: number): Attribution | undefined {
  for (let index = from; index < Math.min(to, units.length - 2); index += 1) {
    if (units[index]?.lower !== 'according' || units[index + 1]?.lower !== 'to') continue;
    const source = phraseStartingAt(units, index + 2);
    if (source !== undefined) return { cue: { from: index, to: index + 1 }, source, pattern: 'according-to' };
  }
  return undefined;
}

/** The movement was called “…” by the analyst. */
function passiveAgent(units: readonly Token[], at: number): Attribution | undefined {
  if (units[at + 1]?.lower !== 'by') return undefined;
  for (let index = at - 1; index > Math.max(0, at - 6); index -= 1) {
    if (!hasClass(units[index], SPEECH) || !hasClass(units[index], WORD.participle)) continue;
    const source = phraseStartingAt(units, at + 2);
    return source && { cue: { from: index, to: index }, source, pattern: 'before' };
  }
  return undefined;
}

/**
 * The last resort: the subject of the nearest verb before a fragment; of the sentence, where a colon leads to whole words: "Clinton
 * has apologized for what happened: “…”".
 */
function attributionByAnyVerb(units: readonly Token[], at: number): Attribution | undefined {
  if (units[at - 1]?.text === ':') {
    const source = mainSubject(units, at);
    return source && { cue: { from: at - 1, to: at - 1 }, source, pattern: 'before' };
  }
  for (let index = at - 1; index > Math.max(0, at - REACH); index -= 1) {
    if (!isFiniteVerb(units, index) && !hasClass(units[index], WORD.gerund)) continue;
    const source = findSubject(units, index);
    if (source !== undefined) return { cue: { from: index, to: index }, source, pattern: 'subject' };
  }
  return undefined;
}
