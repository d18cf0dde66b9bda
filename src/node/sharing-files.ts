import type { IndexedArticle } from '#domain/indexed-article.ts';
import { FEED_PATH, formatJsonFeed } from '#domain/json-feed.ts';
import { toOembed } from '#domain/oembed.ts';
import { oembedPath } from '#domain/quotation-paths.ts';
import { formatSitemap } from '#domain/sitemap.ts';

/** A file of the site; the path is relative to its root. */
export interface SharingFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What others fetch of the site, pictures aside: the sitemap, the feed, and an oEmbed answer for each quotation. */
export function listSharingFiles(
  articles: readonly IndexedArticle[],
  siteUrl: string,
): readonly SharingFile[] {
  const toUrl = (path: string) => `${siteUrl}${path}`;
  return [
    { path: 'sitemap.xml', content: formatSitemap(articles, toUrl) },
    { path: 'robots.txt', content: `User-agent: *\nAllow: /\n\nSitemap: ${toUrl('/sitemap.xml')}\n` },
    { path: FEED_PATH, content: formatJsonFeed(articles, toUrl) },
    ...articles.flatMap((article) => listAnswers(article, toUrl)),
  ];
}

/** Quotations that the article had keep their answers: pages that embed them ask again. */
function listAnswers(article: IndexedArticle, toUrl: (path: string) => string): readonly SharingFile[] {
  const { slug, quotations, formerQuotations } = article.article;
  return [...quotations, ...formerQuotations].map(({ id }) => ({
    path: oembedPath(slug, id),
    content: `${JSON.stringify(toOembed(article, id, toUrl))}\n`,
  }));
}
