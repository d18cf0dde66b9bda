import { isLoneAuxiliary } from './subject.ts';
import { hasClass, type Token } from './tokenize.ts';
import { isFiniteVerb } from './verb-reading.ts';
import { WORD } from './word-classes.ts';

/** Whether a verb with a subject of its own, or an auxiliary, stands between two units, both included. */
export function holdsFiniteVerb(units: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index <= to; index += 1) {
    if (isFiniteVerb(units, index) || isLoneAuxiliary(units, index)) return true;
  }
  return false;
}

/** The last unit up to `to` that is no punctuation. */
export function lastWord(units: readonly Token[], to: number): number {
  let at = to;
  while (at > 0 && hasClass(units[at], WORD.punctuation)) at -= 1;
  return at;
}
