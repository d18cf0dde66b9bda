import type { Span } from './corpus.ts';

/** Indices of the first word of a span and of the first one after it. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

const WORDS = /[\p{L}\p{N}]+(?:[’'\-.][\p{L}\p{N}]+)*/gu;

/** Where the words of a text stand. Spans are compared by words, so that marks and punctuation at the edges do not count. */
export function findWords(text: string): readonly Span[] {
  return [...text.matchAll(WORDS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function wordRange(words: readonly Span[], span: Span): WordRange {
  let from = 0;
  let high = words.length;
  while (from < high) {
    const middle = (from + high) >> 1;
    if ((words[middle]?.end ?? 0) <= span.start) from = middle + 1;
    else high = middle;
  }
  let to = from;
  while (to < words.length && (words[to]?.start ?? 0) < span.end) to += 1;
  return { from, to };
}

/** Shared words over all words of both: 1 for the same span. */
export function overlapRatio(a: WordRange, b: WordRange): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  if (shared <= 0) return 0;
  return shared / (a.to - a.from + b.to - b.from - shared);
}

/** Pairs gold and predicted spans one to one, the best overlap first, none below `least`. */
export function matchSpans(
  gold: readonly WordRange[],
  predicted: readonly WordRange[],
  least: number,
): readonly (readonly [number, number])[] {
  const pairs: [number, number, number][] = [];
  for (const [i, a] of gold.entries()) {
    for (const [j, b] of predicted.entries()) {
      const ratio = overlapRatio(a, b);
      if (ratio >= least && ratio > 0) pairs.push([ratio, i, j]);
    }
  }
  pairs.sort(([a], [b]) => b - a);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  return pairs.flatMap(([, i, j]) => {
    if (usedGold.has(i) || usedPredicted.has(j)) return [];
    usedGold.add(i);
    usedPredicted.add(j);
    return [[i, j] as const];
  });
}

/** Precision, recall and their harmonic mean, in percent. */
export function formatF1(right: number, predicted: number, gold: number): string {
  const precision = predicted === 0 ? 0 : (100 * right) / predicted;
  const recall = gold === 0 ? 0 : (100 * right) / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `F1 ${f1.toFixed(1)}  P ${precision.toFixed(1)}  R ${recall.toFixed(1)}  (${right} right, ${predicted} found, ${gold} in gold)`;
}
