import { phraseStartingAt, timePhraseEnd } from './noun-phrase.ts';
import { holdsFiniteVerb } from './sentence-parts.ts';
import { isLoneAuxiliary } from './subject.ts';
import { hasClass, type Token } from './tokenize.ts';
import { isFiniteVerb } from './verb-reading.ts';
import { WORD } from './word-classes.ts';

/** Where reported speech begins. */
export interface ContentStart {
  readonly first: number;
  /** A clause, "the talks would resume", and not a thing, "the attack". */
  readonly isClause: boolean;
}

/**
 * The first unit of what was said with the verb at `verb`, looked for after `from`: past "that", the person spoken to, "on Monday", "in a
 * statement". Undefined where nothing that the verb can take stands there.
 */
export function contentStart(units: readonly Token[], from: number, verb: number): ContentStart | undefined {
  const next = from + 1;
  const classes = units[verb]?.classes ?? 0;
  if (units[next] === undefined) return undefined;
  // "refused to say that talks had failed": refused is what follows "to", and not that talks had failed.
  const isWithheld = WITHHOLD.test(units[verb]?.lower ?? '') && units[next]?.lower === 'to';
  const that = isWithheld ? undefined : thatAfter(units, next, classes);
  if (that !== undefined) return { first: that + 1, isClause: true };
  if ((classes & (WORD.say | WORD.think)) !== 0 && opensClause(units, next))
    return { first: next, isClause: true };
  if ((classes & WORD.tell) !== 0) {
    const told = afterAddressee(units, next);
    if (told !== undefined) return told;
  }
  const time = timePhraseEnd(units, next);
  if ((classes & WORD.say) !== 0 && time !== undefined && opensClause(units, time + 1))
    return { first: time + 1, isClause: true };
  const isShown = SHOW.test(units[verb]?.lower ?? '') && ATTITUDE.test(units[next]?.lower ?? '');
  if (!isShown && (classes & (WORD.object | WORD.stance)) !== 0 && takesObject(units, next))
    return { first: next, isClause: false };
  return undefined;
}

const WITHHOLD = /^(?:refus|declin)/;

/** "A poll shows a lead", but not "showed interest". */
const SHOW = /^show(?:s|ed|n|ing)?$/;
const ATTITUDE =
  /^(?:interest|signs?|restraint|respect|solidarity|courage|no|little|understanding|goodwill)$/;

function afterAddressee(units: readonly Token[], next: number): ContentStart | undefined {
  const addressee = phraseStartingAt(units, next);
  if (addressee === undefined) return undefined;
  const after = addressee.to + 1;
  if (opensClause(units, after)) return { first: after, isClause: true };
  return units[after]?.lower === 'to' ? { first: after, isClause: false } : undefined;
}

const THAT_REACH = 16;

/**
 * The "that" of the verb at hand: right after it; past adverbs and "on Monday", "in a statement" where it takes a clause; past the person
 * spoken to where it takes one. Not the "that" of "backed the deal that".
 */
function thatAfter(units: readonly Token[], from: number, classes: number): number | undefined {
  const isFar = (classes & (WORD.say | WORD.tell)) !== 0;
  for (let index = from; index < Math.min(units.length, from + THAT_REACH); index += 1) {
    const unit = units[index];
    if (unit === undefined || unit.stretch !== undefined || /^[.;:?!]$/.test(unit.text)) return undefined;
    if (unit.lower === 'that') return isDemonstrative(units, index) ? undefined : index;
    if (isFiniteVerb(units, index) || isLoneAuxiliary(units, index)) return undefined;
    const isFirst = index === from;
    if (
      isFirst &&
      !hasClass(unit, WORD.preposition | WORD.adverb | WORD.time | WORD.punctuation) &&
      !mayPass(isFar, classes)
    )
      return undefined;
  }
  return undefined;
}

function mayPass(isFar: boolean, classes: number): boolean {
  return isFar && (classes & WORD.tell) !== 0;
}

/** "that day", "that is": no conjunction. */
function isDemonstrative(units: readonly Token[], index: number): boolean {
  return isLoneAuxiliary(units, index + 1) || isFiniteVerb(units, index + 1);
}

function takesObject(units: readonly Token[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || timePhraseEnd(units, at) !== undefined) return false;
  // "accused them of stalling" says more.
  if (isObjectForm(units, at) && !/^(?:of|for|as|to)$/.test(units[at + 1]?.lower ?? '')) return false;
  return unit.lower === 'to' || phraseStartingAt(units, at) !== undefined;
}

/** A pronoun and its verb in one word: "he’s hopeful". */
const CONTRACTED = /^(?:i|you|s?he|it|we|they|that|there)['’](?:s|re|ve|m|d|ll)$/;

/** "welcomed them", "asked her whether", "repeated it": somebody or something named before, and no words. */
function isObjectForm(units: readonly Token[], at: number): boolean {
  const word = units[at]?.lower ?? '';
  if (/^(?:him|them|me|us)$/.test(word)) return !/^\p{Lu}{2}/u.test(units[at]?.text ?? '');
  return word === 'her' && (phraseStartingAt(units, at)?.to === at || ASKS.test(units[at + 1]?.lower ?? ''));
}

const ASKS = /^(?:whether|if|how|why|what|when|where|who|that|to)$/;

/** A subject and its verb: "the talks would resume", "holding the talks would help". */
function opensClause(units: readonly Token[], at: number): boolean {
  if (CONTRACTED.test(units[at]?.lower ?? '')) return true;
  if (isObjectForm(units, at)) return false;
  const start = units[at]?.text === "''" ? at + 1 : at;
  const subject = hasClass(units[start], WORD.gerund) ? { to: start } : phraseStartingAt(units, start);
  if (subject === undefined) return /^(?:there|how|why|what|whether|if)$/.test(units[at]?.lower ?? '');
  return holdsFiniteVerb(units, subject.to + 1, Math.min(units.length - 1, subject.to + 12));
}
