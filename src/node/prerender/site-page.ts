import { articlePath, LIBRARY_PATH } from '#dataset/paths.ts';
import type { LibraryEntry } from '#domain/library-entry.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import { type ArticleScreen, entityScreen, formatPermalink, permalinkTo } from '#domain/permalink.ts';
import { embedHref } from '#domain/quotation-paths.ts';

/** A page of the site: for which path it is made, its file in the output, and the data file that it carries. */
export interface SitePage {
  readonly path: string;
  /** Without `.html`. */
  readonly file: string;
  readonly dataPath: string;
}

/**
 * Every screen of an article that has a path of its own: the text, the quotes, each entity, and each quotation, which
 * has a page for frames as well. Quotations that the article had keep theirs, so that old links are answered.
 */
export function articlePages(article: NewsArticle): readonly SitePage[] {
  const { slug, quotations, formerQuotations, entities } = article;
  const ids = [...quotations, ...formerQuotations].map(({ id }) => id);
  const screens: readonly ArticleScreen[] = [
    { name: 'text' },
    { name: 'quotes' },
    ...ids.map((id) => ({ name: 'quotation' as const, id })),
    ...entities.map(entityScreen),
  ];
  const paths = screens.map((screen) => formatPermalink(permalinkTo(slug, screen)));
  return [...paths, ...ids.map((id) => embedHref(slug, id))].map((path) => ({
    path,
    file: path.slice(1),
    dataPath: articlePath(slug),
  }));
}

/** The front page: the library, or with a single article that article, whose script then puts its own URL in place. */
export function frontPage(entries: readonly LibraryEntry[]): SitePage {
  const [only, ...others] = entries;
  if (only === undefined || others.length > 0) return { path: '/', file: 'index', dataPath: LIBRARY_PATH };
  const path = formatPermalink(permalinkTo(only.slug, { name: 'text' }));
  return { path, file: 'index', dataPath: articlePath(only.slug) };
}
