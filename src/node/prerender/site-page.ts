import { articlePath, LIBRARY_PATH } from '#dataset/paths.ts';
import type { LibraryEntry } from '#domain/library-entry.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import { type ArticleScreen, entityScreen, formatPermalink, permalinkTo } from '#domain/permalink.ts';

/** A page of the site: for which path it is made, its file in the output, and the data file that it carries. */
export interface SitePage {
  readonly path: string;
  /** Without `.html`. */
  readonly file: string;
  readonly dataPath: string;
}

/** Every screen of an article that has a path of its own: the text, the quotes, each quotation and each entity. */
export function articlePages(article: NewsArticle): readonly SitePage[] {
  const screens: readonly ArticleScreen[] = [
    { name: 'text' },
    { name: 'quotes' },
    ...article.quotations.map(({ id }) => ({ name: 'quotation' as const, id })),
    ...article.entities.map(entityScreen),
  ];
  return screens.map((screen) => {
    const path = formatPermalink(permalinkTo(article.slug, screen));
    return { path, file: path.slice(1), dataPath: articlePath(article.slug) };
  });
}

/** The front page: the library, or with a single article that article, whose script then puts its own URL in place. */
export function frontPage(entries: readonly LibraryEntry[]): SitePage {
  const [only, ...others] = entries;
  if (only === undefined || others.length > 0) return { path: '/', file: 'index', dataPath: LIBRARY_PATH };
  const path = formatPermalink(permalinkTo(only.slug, { name: 'text' }));
  return { path, file: 'index', dataPath: articlePath(only.slug) };
}
