import type { Attribution } from './attribution.ts';
import type { Phrase } from './noun-phrase.ts';
import { SPEECH_NOUNS } from './speech-nouns.ts';
import { findSubject, isLoneAuxiliary } from './subject.ts';
import { hasClass, type Token } from './tokenize.ts';
import { isFiniteVerb } from './verb-reading.ts';
import { WORD } from './word-classes.ts';

/** Units before a verb in which the words that deny it are looked for: time stays linear on hostile text. */
const REACH = 16;

/**
 * Whether the article says that the speech of the verb at `verb` did not take place: "never said that", "no minister said", "denied that
 * she had said", "refused to call it", "it is false that she said". These words are nobody’s statement. "Denied that talks had failed" is
 * one: there the denial itself is the act of speech, and its verb is not denied. The negatives are those of Quirk et al., "A
 * Comprehensive Grammar of English", § 10.54–10.60.
 */
export function isUnsaid(units: readonly Token[], verb: number, source: Phrase | undefined): boolean {
  return isNegated(units, verb) || isNobody(units, source) || isDisowned(units, verb);
}

/**
 * The attribution of the quoted unit at `at`; without its source where the article says that the words were not said, so that the quotation
 * has no speaker and an editor is asked: "She did not say “we will sign”", "denied that she had said “…”".
 */
export function withoutDeniedSource(units: readonly Token[], at: number, found: Attribution): Attribution {
  const { cue, source, pattern } = found;
  if (source === undefined) return found;
  const isBehind = pattern === 'after' || pattern === 'inverted';
  const inner = isBehind ? undefined : innerVerb(units, at, pattern === 'before');
  const isDenied =
    (isUttered(units[cue.from]) && isUnsaid(units, cue.from, source)) ||
    (inner !== undefined && inner !== cue.from && isUnsaid(units, inner, findSubject(units, inner)));
  return isDenied ? { cue, pattern } : found;
}

/** The verb of speech nearest before the quoted unit: in "denied that she had said “…”" it is "said". */
function innerVerb(units: readonly Token[], at: number, maySign: boolean): number | undefined {
  const last = maySign && /^[,:]$/.test(units[at - 1]?.text ?? '') ? at - 2 : at - 1;
  for (let index = last; index >= Math.max(0, at - REACH); index -= 1) {
    if (hasClass(units[index], WORD.punctuation | WORD.quote)) return undefined;
    if (isUttered(units[index]) && isVerb(units, index)) return index;
  }
  return undefined;
}

function isVerb(units: readonly Token[], index: number): boolean {
  const before = units[index - 1]?.lower ?? '';
  return isFiniteVerb(units, index) || hasClass(units[index], WORD.gerund) || /^(?:to|having)$/.test(before);
}

/** A verb whose object are the very words: "say", "call". With the others a "not" is part of what was said: "will not agree to “…”". */
function isUttered(unit: Token | undefined): boolean {
  return hasClass(unit, WORD.say | WORD.tell | WORD.label) && !OWN_NEGATIVE.test(unit?.lower ?? '');
}

const OWN_NEGATIVE =
  /^(?:den(?:y|ie[sd]|ying)|rul(?:e[sd]?|ing)|(?:comment|ask|request|demand|offer|respond|answer|point|repeat)(?:s|ed|ing)?|agree(?:s|d|ing)?|continu(?:e[sd]?|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)$/;

/** "never said", "has not yet said", "no longer says", "without saying", "refused to say"; not "did not only say", "never failed to say". */
function isNegated(units: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  for (; at >= Math.max(0, verb - REACH) && isFiller(units[at]); at -= 1) {
    const unit = units[at];
    if (unit?.lower === 'longer') return units[at - 1]?.lower === 'no';
    if (hasClass(unit, WORD.negation) && unit?.lower !== 'no')
      return !/^(?:only|just|merely|simply|solely)$/.test(units[at + 1]?.lower ?? '');
  }
  const phrase = `${units[at - 1]?.lower} ${units[at]?.lower}`;
  if (WITHOUT.test(phrase)) return true;
  return WITHHELD.test(phrase) && !isNegated(units, /^avoid/.test(units[at]?.lower ?? '') ? at : at - 1);
}

function isFiller(unit: Token | undefined): boolean {
  if (hasClass(unit, WORD.capital)) return false;
  return hasClass(unit, WORD.adverb | WORD.negation | WORD.auxiliary) || unit?.lower === 'longer';
}

const WITHOUT = /^(?:\S+ without|(?:short|instead) of|rather than)$/;
/** Verbs whose complement does not come about: the implicative verbs of Karttunen, "Implicative Verbs" (1971), with a negative sense. */
const WITHHELD =
  /^(?:(?:refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|fail(?:s|ed|ing)?) to|refrain(?:s|ed|ing)? from|\S+ avoid(?:s|ed|ing)?)$/;

/** "Nobody said", "neither she nor he said", "never has she said"; not "none other than she said", "not only did she say". */
function isNobody(units: readonly Token[], source: Phrase | undefined): boolean {
  if (source === undefined) return false;
  const { from } = source;
  if (/^(?:neither|nobody|none|no)$/.test(units[from]?.lower ?? ''))
    return !/^(?:other|less|fewer)$/.test(units[from + 1]?.lower ?? '');
  if (units[from - 1]?.lower === 'nor') return true;
  if (!isLoneAuxiliary(units, from - 1)) return false;
  for (let at = from - 1; at >= Math.max(0, from - INVERSION_REACH); at -= 1) {
    const unit = units[at];
    if (hasClass(unit, WORD.punctuation | WORD.quote)) return false;
    if (hasClass(unit, WORD.negation) || /^n(?:either|or)$/.test(unit?.lower ?? ''))
      return !/^(?:only|sooner)$/.test(units[at + 1]?.lower ?? '');
  }
  return false;
}

/** Units of "At no time in her life did". */
const INVERSION_REACH = 8;

const DENIAL =
  /^(?:den(?:y|ie[sd]|ying)|refut(?:e[sd]?|ing)|reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e[sd]?|ing)|rebut(?:s|ted|ting)?)$/;
/** Where another clause begins, of which a verb of denial before it says nothing. */
const OTHER_CLAUSE =
  /^(?:but|after|before|when|while|as|because|although|though|since|if|until|where|who|whom|whose|which|so)$/;

/** "denied that she had said", "denied calling", "rejected claims that she said", "it is not true that she said". */
function isDisowned(units: readonly Token[], verb: number): boolean {
  let that: number | undefined;
  for (let index = verb - 1; index >= Math.max(0, verb - REACH); index -= 1) {
    const unit = units[index];
    if (unit === undefined || hasClass(unit, WORD.punctuation | WORD.quote)) return false;
    if (OTHER_CLAUSE.test(unit.lower) || isSecondVerb(units, index)) return false;
    if (unit.lower === 'that' && that === undefined) {
      // "rejected the letter that said": the letter speaks.
      if (areFillers(units, index + 1, verb)) return false;
      that = index;
      if (isFalsehood(units, index - 1)) return true;
    }
    if (DENIAL.test(unit.lower)) return !isNegated(units, index) && denies(units, index, verb, that);
  }
  return false;
}

function isSecondVerb(units: readonly Token[], index: number): boolean {
  return (
    units[index]?.lower === 'and' &&
    (isFiniteVerb(units, index + 1) || hasClass(units[index + 1], WORD.gerund))
  );
}

/** "It is false that", "it is not true that", "there is no evidence that". */
function isFalsehood(units: readonly Token[], at: number): boolean {
  const word = units[at]?.lower ?? '';
  if (/^(?:false|untrue|incorrect|wrong)$/.test(word)) return true;
  if (!/^(?:true|case|evidence|proof|record|sign|indication)$/.test(word)) return false;
  return units.slice(Math.max(0, at - 3), at).some((unit) => hasClass(unit, WORD.negation));
}

/** Whether the verb stands in the clause that the denial takes: after its "that", its gerund, or with the subject that follows it at once. */
function denies(units: readonly Token[], denial: number, verb: number, that: number | undefined): boolean {
  if (that !== undefined) {
    const before = units[that - 1]?.lower ?? '';
    return /^den/.test(units[denial]?.lower ?? '') || that === denial + 1 || isClaim(before);
  }
  if (areFillers(units, denial + 1, verb)) return true;
  return findSubject(units, verb)?.from === denial + 1;
}

function isClaim(word: string): boolean {
  return (
    SPEECH_NOUNS.has(word) || /^(?:reports?|allegations|accusations|suggestions|rumou?rs?|idea)$/.test(word)
  );
}

/** "ever", "having": nothing but these stands before the verb. */
function areFillers(units: readonly Token[], from: number, to: number): boolean {
  return units.slice(from, to).every((unit) => isFiller(unit) || unit.lower === 'having');
}
