import type { Attribution } from './attribution.ts';
import { phraseStartingAt, timePhraseEnd } from './noun-phrase.ts';
import { isSpeechVerb } from './speech-cue.ts';
import { findSubject, isComma, quotedSource } from './subject.ts';
import { hasClass, type Token } from './tokenize.ts';
import { isFiniteVerb, isPassive } from './verb-reading.ts';
import { WORD } from './word-classes.ts';

/** Units in which the verb of an attribution is looked for: the longest appositions have some thirty words. */
const AFTER_REACH = 40;

/** “Verbs,” sighed one diplomat: right behind a comma inside the marks any verb with its subject after it is one of speech. */
export function sighedBehind(units: readonly Token[], verb: number): Attribution | undefined {
  if (!isFiniteVerb(units, verb) || hasClass(units[verb], WORD.capital)) return undefined;
  const found = inverted(units, verb);
  const subject = units[found?.source?.from ?? -1];
  return hasClass(subject, WORD.determiner | WORD.capital | WORD.number) ? found : undefined;
}

/** “…,” she said · said the minister · X, the envoy of Y, told reporters · according to the ministry */
export function attributionAfter(units: readonly Token[], from: number): Attribution | undefined {
  const first = isComma(units[from]) ? from + 1 : from;
  const direct = accordingTo(units, first, first + 2) ?? asPutBy(units, first);
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

/** “Nobody acts alone,” as the chancellor put it · as she told reporters */
function asPutBy(units: readonly Token[], as: number): Attribution | undefined {
  if (units[as]?.lower !== 'as') return undefined;
  const source = phraseStartingAt(units, as + 1);
  if (source === undefined) return undefined;
  const verb = source.to + 1;
  const isPut = /^puts?$/.test(units[verb]?.lower ?? '') && units[verb + 1]?.lower === 'it';
  if (!isPut && !(hasClass(units[verb], WORD.say | WORD.tell) && isSpeechVerb(units, verb))) return undefined;
  return { cue: { from: verb, to: isPut ? verb + 1 : verb }, source, pattern: 'after' };
}

/** “Never,” the envoy barked. Between a quotation's comma and a full stop any verb is one of speech. */
function closesAttribution(units: readonly Token[], index: number): boolean {
  const next = units[index + 1];
  if (units[index]?.lower === 'went' && next?.lower === 'on') return true;
  const isLast = next === undefined || /^[.,]$/.test(next.text) || hasClass(next, WORD.quote);
  if (isLast && units[index]?.lower === 'states') return true;
  return isLast && isFiniteVerb(units, index) && !isPassive(units, index);
}

/** Whether nothing but adverbs and the like stands from `from` on before `to`. */
function areFillers(units: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (!hasClass(units[index], WORD.adverb | WORD.auxiliary | WORD.time)) return false;
  }
  return to >= from;
}

/** "said the minister": the phrase after the verb. */
export function inverted(units: readonly Token[], verb: number): Attribution | undefined {
  if (timePhraseEnd(units, verb + 1) !== undefined) return undefined;
  const source = phraseStartingAt(units, verb + 1);
  const cue = { from: verb, to: verb };
  return source === undefined ? undefined : { cue, source, pattern: 'inverted' };
}

/** The visit was “historic”, the minister said. · …, Ali Rahimi, the envoy of Y, told reporters. */
export function attributionTrailing(units: readonly Token[], at: number): Attribution | undefined {
  let tries = 0;
  for (
    let index = at + 1;
    index < Math.min(units.length, at + TRAILING_REACH) && tries < MOST_COMMAS;
    index += 1
  ) {
    if (!isComma(units[index])) continue;
    tries += 1;
    const found = attributionAfter(units, index);
    if (found !== undefined) return { ...found, pattern: 'trailing' };
  }
  return undefined;
}

/** Commas after a quotation at which an attribution is looked for, and units. */
const MOST_COMMAS = 6;
const TRAILING_REACH = 120;

/** "According to the ministry", "in the words of", as cue and source. */
export function accordingTo(units: readonly Token[], from: number, to: number): Attribution | undefined {
  for (let index = from; index < Math.min(to, units.length - 2); index += 1) {
    if (units[index]?.lower !== 'according' || units[index + 1]?.lower !== 'to') continue;
    const source = phraseStartingAt(units, index + 2);
    if (source !== undefined) return { cue: { from: index, to: index + 1 }, source, pattern: 'according-to' };
  }
  return undefined;
}
