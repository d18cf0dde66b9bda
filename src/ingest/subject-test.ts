import type { ParsedArticle } from './parsed-article.ts';
import type { Sentence } from './sentence.ts';
import { isComma, isLoneAuxiliary } from './subject.ts';
import type { TextRange } from './text-range.ts';
import { hasClass } from './tokenize.ts';
import { isFiniteVerb } from './verb-reading.ts';
import { WORD } from './word-classes.ts';

/** Where a unit stands: its sentence, and its index there. */
interface UnitPlace {
  readonly units: Sentence['units'];
  readonly index: number;
}

/**
 * Whether words of the reporter's are the subject of a verb that follows: "Sybiha walked out", "Kallas, the bloc’s envoy, is asked", "her successor,
 * Monorath, left"; not "with Lavrov", "Lavrov’s aide left".
 */
export function subjectTest({ sentences }: ParsedArticle): (range: TextRange) => boolean {
  const byParagraph = new Map<number, ReadonlyMap<number, UnitPlace>>();
  const unitsOf = (paragraph: number) => {
    const known = byParagraph.get(paragraph) ?? indexByEnd(sentences[paragraph] ?? []);
    byParagraph.set(paragraph, known);
    return known;
  };
  return ({ paragraph, end }) => {
    const last = unitsOf(paragraph).get(end);
    return last !== undefined && hasVerbAfter(last);
  };
}

function indexByEnd(sentences: readonly Sentence[]): ReadonlyMap<number, UnitPlace> {
  const places = new Map<number, UnitPlace>();
  for (const { units } of sentences)
    for (const [index, { end }] of units.entries()) places.set(end, { units, index });
  return places;
}

function hasVerbAfter({ units, index }: UnitPlace): boolean {
  if (!isComma(units[index + 1])) return opensPredicate(units, index + 1);
  return opensPredicate(units, index + 2) || opensPredicate(units, closingComma(units, index + 2) + 1);
}

function opensPredicate(units: Sentence['units'], from: number): boolean {
  let at = from;
  while (hasClass(units[at], WORD.adverb | WORD.time) && !isFiniteVerb(units, at)) at += 1;
  return isFiniteVerb(units, at) || isLoneAuxiliary(units, at);
}

/** Units of the longest apposition that is looked over. */
const APPOSITION_REACH = 25;

function closingComma(units: Sentence['units'], from: number): number {
  const reach = units.slice(from, from + APPOSITION_REACH).findIndex(isComma);
  return reach < 0 ? units.length : from + reach;
}
