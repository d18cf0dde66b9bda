import type { IndexedArticle } from './indexed-article.ts';
import type { TextSpan } from './text-span.ts';

/** A stretch of the article's length: 0 is its first character, 1 the end of its last. `start` is not after `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a span lies in the article's length. */
export function stretchOf(article: IndexedArticle, span: TextSpan): Stretch {
  const offset = article.paragraphStartById.get(span.paragraph) ?? 0;
  const length = Math.max(1, article.length);
  return { start: (offset + span.start) / length, end: (offset + span.end) / length };
}

/** How far beyond its own edges a mark can be pointed at: 12 px of 300. */
const REACH = 0.04;

/**
 * For marks along one line, the stretch in which each answers to the pointer: wider than the mark itself, as far as
 * the middle between it and its neighbours, so that a thin mark is no smaller target than it must be. `marks` are in the
 * order of their starts.
 */
export function reachOf(marks: readonly Stretch[]): readonly Stretch[] {
  return marks.map(({ start, end }, index) => {
    const before = marks[index - 1]?.end ?? Number.NEGATIVE_INFINITY;
    const after = marks[index + 1]?.start ?? Number.POSITIVE_INFINITY;
    return {
      start: Math.max(0, start - REACH, Math.min(start, (before + start) / 2)),
      end: Math.min(1, end + REACH, Math.max(end, (end + after) / 2)),
    };
  });
}
