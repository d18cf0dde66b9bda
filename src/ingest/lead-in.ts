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
  return isSomebody(units[subject.to]) || last?.paragraph !== paragraph
    ? rangeOfPhrase(paragraph, units, subject)
    : undefined;
}

/** Whether a sentence at the end of a paragraph leads to the words of the next: it ends with a colon, or somebody speaks in it. */
export function announces({ units }: Sentence): boolean {
  if (units.at(-1)?.text === ':') return true;
  if (units.some(({ stretch }) => stretch !== undefined)) return false;
  const subject = mainSubject(units);
  if (subject === undefined || !isSomebody(units[subject.to])) return false;
  return units
    .slice(subject.to + 1, subject.to + VERB_REACH)
    .some((unit) => hasClass(unit, SPEECH) && hasClass(unit, WORD.verb));
}

/** Units between a subject and its verb. */
const VERB_REACH = 5;

function isSomebody(unit: Token | undefined): boolean {
  return hasClass(unit, WORD.capital) || /^(?:s?he|they)$/.test(unit?.lower ?? '');
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
