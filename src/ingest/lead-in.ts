import { attributionBefore } from './attribution-before.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Sentence } from './sentence.ts';
import { findSubject, isComma, mainSubject } from './subject.ts';
import { rangeOfPhrase, type TextRange } from './text-range.ts';
import { hasClass, type Token } from './tokenize.ts';
import { isFiniteVerb } from './verb-reading.ts';
import { SPEECH, WORD } from './word-classes.ts';

/**
 * "The minister rejected the charge. “It is false.”": the source or subject of the sentence before, where it names somebody. After a
 * sentence that speaks of something else the last speaker of the paragraph goes on.
 */
export function subjectOfLeadIn(
  before: Sentence | undefined,
  last: TextRange | undefined,
): TextRange | undefined {
  if (before === undefined || before.units.some(({ stretch }) => stretch !== undefined)) return undefined;
  const { units, paragraph } = before;
  const isAnnounced = units.at(-1)?.text === ':';
  const announced = isAnnounced ? attributionBefore(units, units.length - 1)?.source : undefined;
  const speaker = announced ?? trailingSource(units);
  if (speaker !== undefined) return rangeOfPhrase(paragraph, units, speaker);
  const subject = mainSubject(units);
  if (subject === undefined) return undefined;
  const isSomebody =
    hasClass(units[subject.to], WORD.capital) || /^(?:s?he|they)$/.test(units[subject.to]?.lower ?? '');
  return isSomebody || last?.paragraph !== paragraph ? rangeOfPhrase(paragraph, units, subject) : undefined;
}

/** The speaker of a sentence that ends with its attribution: "Talks had failed, the envoy said." */
function trailingSource(units: readonly Token[]): Phrase | undefined {
  for (let index = units.length - 1; index > 1; index -= 1) {
    if (!hasClass(units[index], SPEECH) || !isFiniteVerb(units, index)) continue;
    const subject = findSubject(units, index);
    return subject !== undefined && isComma(units[subject.from - 1]) ? subject : undefined;
  }
  return undefined;
}
