import type { Phrase } from './noun-phrase.ts';
import type { Token } from './tokenize.ts';

/** A stretch of an article's text before its paragraphs have ids. UTF-16 offsets, end exclusive. */
export interface TextRange {
  /** The paragraph's index. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The characters that a phrase of units covers. */
export function rangeOfPhrase(paragraph: number, units: readonly Token[], { from, to }: Phrase): TextRange {
  return { paragraph, start: units[from]?.start ?? 0, end: units[to]?.end ?? 0 };
}

/** Of ranges sorted by their start, those that start at `start` or later and before `end`. */
export function startingWithin<Item extends { readonly start: number }>(
  sorted: readonly Item[],
  start: number,
  end: number,
): readonly Item[] {
  const first = countBefore(sorted, start);
  return sorted.slice(first, countBefore(sorted, end));
}

function countBefore(sorted: readonly { readonly start: number }[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
