import type { ParsedArticle } from './parsed-article.ts';

/** Where the sentences of an article begin, for questions of distance. */
export interface SentenceMap {
  /** The number of the reporter's sentence at an offset, counted through the whole article. */
  readonly numberOf: (paragraph: number, offset: number) => number;
  /** Whether the offset stands between quotation marks. */
  readonly isQuoted: (paragraph: number, offset: number) => boolean;
}

/** Prepares the look-ups; each then takes the logarithm of a paragraph's sentences. */
export function mapSentences({ sentences, stretches }: ParsedArticle): SentenceMap {
  const starts: (readonly number[])[] = [];
  const firsts: number[] = [];
  let count = 0;
  for (const own of sentences) {
    starts.push(own.map(({ units }) => units[0]?.start ?? 0));
    firsts.push(count);
    count += own.length;
  }
  const opens: number[][] = sentences.map(() => []);
  const closes: number[][] = sentences.map(() => []);
  for (const { paragraph, outerStart, outerEnd } of stretches) {
    opens[paragraph]?.push(outerStart);
    closes[paragraph]?.push(outerEnd);
  }
  return {
    numberOf: (paragraph, offset) =>
      (firsts[paragraph] ?? 0) + Math.max(0, countUpTo(starts[paragraph] ?? [], offset) - 1),
    isQuoted: (paragraph, offset) => {
      const last = countUpTo(opens[paragraph] ?? [], offset) - 1;
      return offset < (closes[paragraph]?.[last] ?? 0);
    },
  };
}

/** How many of the ascending numbers are not above the limit. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
