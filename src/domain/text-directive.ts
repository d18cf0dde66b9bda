import { type ArticleWord, listTextWords, listWords } from './article-words.ts';
import { findWords } from './find-words.ts';
import type { NewsArticle } from './news-article.ts';
import type { PassageLink } from './passage-link.ts';

/** Fewer words may stand by themselves somewhere else after an edit; a browser would go there without a word. */
const FEWEST = 5;
/** Longer passages are named by their first and last words. */
const LONGEST = 12;

/**
 * A text fragment for a passage, with which a browser finds the words without our script: `:~:text=deep-rooted%20ties`.
 * Empty where a browser might land on other words: it knows no proof, and takes the first match of the whole page.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export function formatTextDirective(article: NewsArticle, { exact }: PassageLink): string {
  const own = listTextWords(exact);
  if (own.length < FEWEST) return '';
  const title = listTextWords(article.headline);
  const all = listWords(article.paragraphs);
  const isUnique = (some: readonly ArticleWord[]) => {
    const wanted = some.map(({ word }) => word);
    return findWords(all, wanted).length === 1 && findWords(title, wanted).length === 0;
  };
  if (own.length <= LONGEST) return isUnique(own) ? `:~:text=${encodeText(exact)}` : '';
  const [first, last] = [own.slice(0, FEWEST), own.slice(-FEWEST)];
  if (!isUnique(first) || !isUnique(last)) return '';
  const start = exact.slice(0, first.at(-1)?.end);
  return `:~:text=${encodeText(start)},${encodeText(exact.slice(last[0]?.start))}`;
}

/** Dashes part a prefix or suffix from the text, so the words' own are escaped, as are commas and ampersands. */
function encodeText(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
