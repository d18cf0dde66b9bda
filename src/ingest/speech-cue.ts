import { hasClass, type Token } from './tokenize.ts';
import { isFiniteVerb, isPassive } from './verb-reading.ts';
import { SPEECH, WORD } from './word-classes.ts';

/** A verb of speech with a subject of its own that speaks: "said", "has called"; not "was accused". */
export function isSpeechVerb(units: readonly Token[], index: number): boolean {
  return hasClass(units[index], SPEECH) && isFiniteVerb(units, index) && !isPassive(units, index);
}

/** "saying", "calling", "describing". */
export function isSpeechGerund(units: readonly Token[], index: number): boolean {
  return hasClass(units[index], WORD.gerund) && hasClass(units[index], SPEECH);
}
