import type { ArticleWord } from './article-words.ts';
import type { PassageLink } from './passage-link.ts';
import { resolveInWords } from './resolve-passage.ts';

/**
 * Whether a link to the words from `from` to `to` (exclusive) would land on something else once these are deleted,
 * alone, with their sentences or with their paragraphs: what stands behind them then moves into their place.
 */
export function wouldLandElsewhere(
  words: readonly ArticleWord[],
  from: number,
  to: number,
  link: PassageLink,
): boolean {
  const sentences = new Set(words.slice(from, to).map(({ sentence }) => sentence));
  const paragraphs = new Set(words.slice(from, to).map(({ paragraph }) => paragraph));
  const remains = [
    words.filter((_, index) => index < from || index >= to),
    words.filter(({ sentence }) => !sentences.has(sentence)),
    words.filter(({ paragraph }) => !paragraphs.has(paragraph)),
  ];
  return remains.some((rest) => resolveInWords(rest, link).state !== 'gone');
}
