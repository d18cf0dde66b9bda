import { type Phrase, phraseEndingAt, phraseStartingAt, timePhraseStart } from './noun-phrase.ts';
import { hasClass, type Token } from './tokenize.ts';
import { isAdverbialSince, isFiniteVerb, isPassive, isPossessive } from './verb-reading.ts';
import { SPEECH, WORD } from './word-classes.ts';

const MAX_STEPS = 6;
/** Units to look back: no reader holds a subject longer, and the time stays linear on hostile text. */
const REACH = 60;
const SKIPPED = WORD.adverb | WORD.negation | WORD.auxiliary;

/**
 * The noun phrase of which the verb at `verb` says something: "X said", "X, the envoy of Y, said", "X, who …, said", "X met
 * Y and said", "X left, saying", "X went on to say". Undefined where there is none before it.
 */
export function findSubject(units: readonly Token[], verb: number, steps = MAX_STEPS): Phrase | undefined {
  if (steps === 0 || verb < 0) return undefined;
  if (verb === 0) return hasClass(units[0], WORD.gerund) ? subjectOfNextClause(units, 0) : undefined;
  const at = skipToSubject(units, verb);
  const unit = units[at];
  if (unit === undefined) return undefined;
  if (hasClass(units[verb], WORD.gerund) && !isFiniteVerb(units, verb))
    return subjectOfGerund(units, verb, steps);
  if (isPassiveInfinitive(units, at)) return ofInfinitive(units, at - 2, steps);
  if (unit.lower === 'to') return subjectOfEarlierVerb(units, at, steps);
  if (hasClass(unit, WORD.conjunction)) return subjectOfEarlierVerb(units, at, steps);
  if (hasClass(unit, WORD.relative) && at > 0) return ofRelative(units, at);
  if (isComma(unit)) return acrossApposition(units, at, steps);
  const phrase = phraseEndingAt(units, at);
  if (phrase === undefined) return undefined;
  return relativeOwner(units, phrase) ?? phrase;
}

function isPassiveInfinitive(units: readonly Token[], at: number): boolean {
  return (
    units[at - 2]?.lower === 'to' && units[at - 1]?.lower === 'be' && hasClass(units[at], WORD.participle)
  );
}

/** "An official who declined to be named said": the official. */
function ofInfinitive(units: readonly Token[], to: number, steps: number): Phrase | undefined {
  const subject = subjectOfEarlierVerb(units, to, steps);
  const isRelative = subject !== undefined && units[subject.from]?.lower === 'who' && subject.from > 0;
  return isRelative ? (beforeRelative(units, subject.from) ?? subject) : subject;
}

function skipToSubject(units: readonly Token[], verb: number): number {
  let at = verb - 1;
  while (at > 0) {
    const time = timePhraseStart(units, at);
    if (time !== undefined && time > 0) at = time - 1;
    else if (isAdverbialSince(units, at)) at -= 1;
    else if (hasClass(units[at], SKIPPED) && !hasClass(units[at], WORD.relative) && !isNameLike(units, at))
      at -= 1;
    else return at;
  }
  return at;
}

function isNameLike(units: readonly Token[], at: number): boolean {
  return isPossessive(units, at)
    ? false
    : hasClass(units[at], WORD.capital) && at > 0 && !hasClass(units[at], WORD.adverb);
}

/** A sign that opens or closes an insertion: a comma, a dash, a bracket. */
export function isComma(unit: Token | undefined): boolean {
  return unit !== undefined && /^[,—–)]$/.test(unit.text);
}

/**
 * Whose words a paper or body passes on: "Petra quoted the king as saying", "the king was quoted as saying". Undefined where the unit is
 * not such a "quoted" or "cited".
 */
export function quotedSource(units: readonly Token[], verb: number): Phrase | undefined {
  if (!/^(?:quoted|cited|quotes|cites)$/.test(units[verb]?.lower ?? '')) return undefined;
  if (isPassive(units, verb)) {
    const by = units[verb + 1]?.lower === 'by' ? phraseStartingAt(units, verb + 2) : undefined;
    return units[(by?.to ?? verb) + 1]?.lower === 'as' ? findSubject(units, verb, 2) : undefined;
  }
  const source = phraseStartingAt(units, verb + 1);
  return source !== undefined && units[source.to + 1]?.lower === 'as' ? source : undefined;
}

const QUOTED_REACH = 12;

function subjectOfGerund(units: readonly Token[], verb: number, steps: number): Phrase | undefined {
  if (units[verb - 1]?.lower === 'as') {
    for (let index = verb - 2; index > Math.max(0, verb - QUOTED_REACH); index -= 1) {
      const quoted = quotedSource(units, index);
      if (quoted !== undefined) return quoted;
    }
  }
  const own = phraseEndingAt(units, skipToSubject(units, verb));
  if (own !== undefined && units[own.from - 1]?.lower === 'with') return own;
  return subjectOfEarlierVerb(units, verb, steps) ?? subjectOfNextClause(units, verb);
}

/** "Speaking in Baku, Mohajerani said": the phrase before the first finite verb after the comma. */
function subjectOfNextClause(units: readonly Token[], from: number): Phrase | undefined {
  let isPastComma = false;
  for (let index = from + 1; index < Math.min(units.length, from + REACH); index += 1) {
    isPastComma ||= isComma(units[index]);
    if (isPastComma && isFiniteVerb(units, index)) return findSubject(units, index, 2);
  }
  return undefined;
}

/**
 * The subject of the nearest finite verb to the left: "X met Y and said", "X praised Y, saying". A verb inside what somebody
 * said ("X said that talks had failed, adding") is passed over for the one that governs it.
 */
function subjectOfEarlierVerb(units: readonly Token[], from: number, steps: number): Phrase | undefined {
  let found: Phrase | undefined;
  for (let index = from - 1; index > Math.max(0, from - REACH); index -= 1) {
    if (!isFiniteVerb(units, index) && !isLoneAuxiliary(units, index)) continue;
    const subject = findSubject(units, index, steps - 1);
    if (subject === undefined) continue;
    found = subject;
    if (!isSubordinate(units, subject)) return subject;
    index = subject.from;
  }
  return found;
}

const GOVERNORS = WORD.subordinator | WORD.relative;

/** Whether a clause hangs on another: "that talks …", "who …", "said talks …". */
function isSubordinate(units: readonly Token[], subject: Phrase): boolean {
  const before = units[subject.from - 1];
  if (hasClass(units[subject.from], WORD.relative)) return true;
  if (before === undefined) return false;
  return hasClass(before, GOVERNORS) || (hasClass(before, SPEECH) && isFiniteVerb(units, subject.from - 1));
}

/** "is", "will" as the verb that a subject stands before; not the ending ’s. */
export function isLoneAuxiliary(units: readonly Token[], index: number): boolean {
  return hasClass(units[index], WORD.auxiliary) && !isPossessive(units, index);
}

/** "X, who said": the relative pronoun, which stands for X; after "the deal that he said" the words before. */
function ofRelative(units: readonly Token[], at: number): Phrase | undefined {
  return units[at]?.lower === 'who' ? { from: at, to: at } : beforeRelative(units, at);
}

function beforeRelative(units: readonly Token[], at: number): Phrase | undefined {
  const end = isComma(units[at - 1]) ? at - 2 : at - 1;
  return phraseEndingAt(units, end);
}

/** From the comma that closes an apposition or a relative clause to the phrase before the one that opens it. */
function acrossApposition(units: readonly Token[], close: number, steps: number): Phrase | undefined {
  let fallback: Phrase | undefined;
  for (let index = close - 1; index > Math.max(0, close - REACH); index -= 1) {
    if (!/^[,—–(]$/.test(units[index]?.text ?? '')) continue;
    const phrase = phraseEndingAt(units, index - 1);
    // "In Bissau, the junta’s leader, General N’Tam, said": what a preposition governs is no subject.
    if (phrase === undefined || hasClass(units[phrase.from - 1], WORD.preposition)) continue;
    if (opensApposition(units[index + 1])) return phrase;
    fallback ??= phrase;
  }
  return fallback ?? phraseEndingAt(units, close - 1) ?? subjectOfEarlierVerb(units, close, steps);
}

const APPOSITION_STARTS = WORD.determiner | WORD.relative | WORD.gerund | WORD.number | WORD.participle;

function opensApposition(unit: Token | undefined): boolean {
  return hasClass(unit, APPOSITION_STARTS);
}

/** "The senator who backed the deal said": the phrase before "who", not the object "the deal". */
function relativeOwner(units: readonly Token[], phrase: Phrase): Phrase | undefined {
  if (!isFiniteVerb(units, phrase.from - 1)) return undefined;
  const relative = skipToSubject(units, phrase.from - 1);
  const isRelative = hasClass(units[relative], WORD.relative) && units[relative]?.lower !== 'what';
  return isRelative ? beforeRelative(units, relative) : undefined;
}

/** The subject of a sentence: of its first finite verb, before the unit `end`, that hangs on no other. */
export function mainSubject(units: readonly Token[], end = units.length): Phrase | undefined {
  let first: Phrase | undefined;
  for (let index = 1; index < Math.min(end, REACH); index += 1) {
    if (!isFiniteVerb(units, index) && !isLoneAuxiliary(units, index)) continue;
    const subject = findSubject(units, index, 2);
    if (subject !== undefined && !isSubordinate(units, subject)) return subject;
    first ??= subject;
  }
  return first;
}
