import { groupMentions, type IndexedArticle, indexArticle } from '#domain/indexed-article.ts';
import { countArticleWords, type NewsArticle } from '#domain/news-article.ts';

/**
 * Makes an article's look-up tables and counts its words. Waits for `pause` between the pieces of it: each is much for a phone when the
 * article is long.
 */
export async function indexInPieces(article: NewsArticle, pause: () => unknown): Promise<IndexedArticle> {
  const mentions = groupMentions(article);
  await pause();
  // The count is remembered; else it is made in the midst of the page.
  countArticleWords(article);
  await pause();
  return indexArticle(article, mentions);
}
