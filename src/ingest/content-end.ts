import { holdsFiniteVerb, lastWord } from './sentence-parts.ts';
import { isComma } from './subject.ts';
import { hasClass, type Token } from './tokenize.ts';
import { isFiniteVerb } from './verb-reading.ts';
import { SPEECH, WORD } from './word-classes.ts';

/**
 * The last unit of reported speech that starts at `first`: of the sentence, or before another act of speech: ", adding that", "and called
 * for". A thing that was said ("condemned the attack") also ends where a comma, a dash or a conjunction leads to another clause.
 */
export function contentEnd(units: readonly Token[], first: number, isClause: boolean): number {
  const limit = Math.min(units.length, first + LONGEST_CONTENT);
  for (let index = first + 1; index < limit; index += 1) {
    if (endsBefore(units, index, first) || (!isClause && leavesPhrase(units, index, first)))
      return lastWord(units, index - 1);
  }
  return lastWord(units, limit - 1);
}

/** Units of the longest sentence that a reader takes for one person's words; time stays linear on hostile text. */
export const LONGEST_CONTENT = 300;

/** ", but officials …", ", though she …": there the reporter goes on. */
const CONTRAST = /^(?:but|though|although|while|whereas)$/;

function endsBefore(units: readonly Token[], index: number, first: number): boolean {
  const unit = units[index];
  if (unit?.text === ';') return true;
  if (unit?.lower === 'according' && units[index + 1]?.lower === 'to') return true;
  if (index < first + 2) return false;
  const next = units[index + 1];
  if (isComma(unit) && CONTRAST.test(next?.lower ?? '')) return true;
  if (!hasClass(next, SPEECH)) return false;
  if (isComma(unit)) return hasClass(next, WORD.gerund);
  return /^(?:and|but)$/.test(unit?.lower ?? '') && isFiniteVerb(units, index + 1);
}

/** Units in which a clause after "before" would show its verb. */
const TIME_REACH = 6;

const CLAUSE_WORDS =
  /^(?:which|who|while|whereas|although|though|but|as|after|before|because|when|if|where|until|unless|since|so|saying|and)$/;

function leavesPhrase(units: readonly Token[], index: number, first: number): boolean {
  const unit = units[index];
  const next = units[index + 1];
  if (unit === undefined || next === undefined) return false;
  if (/^[—–]$|^-$/.test(unit.text)) return true;
  if (unit.text === ',') {
    if (hasClass(next, WORD.gerund) || (next.lower !== 'and' && CLAUSE_WORDS.test(next.lower))) return true;
    return hasClass(next, WORD.pronoun) && !hasClass(next, WORD.determiner);
  }
  // "expects to leave before Christmas": when something is to be done belongs to it.
  const isTime = units[first]?.lower === 'to' && /^(?:after|before|until|during)$/.test(unit.lower);
  if (isTime && !holdsFiniteVerb(units, index + 1, Math.min(units.length - 1, index + TIME_REACH)))
    return false;
  return /^(?:while|because|although|after|before|when|if|until|during)$/.test(unit.lower);
}
