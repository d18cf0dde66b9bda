import type { IndexedArticle } from '#domain/indexed-article.ts';
import { FEED_PATH, type FeedItem, formatJsonFeed, toFeedItem } from '#domain/json-feed.ts';
import { toOembed } from '#domain/oembed.ts';
import { articlePicturePath, oembedPath, picturePath } from '#domain/quotation-paths.ts';
import { articleCard, type PictureCard, quotationCard } from '#domain/quotation-picture.ts';
import { formatSitemap, listScreenPaths } from '#domain/sitemap.ts';

/** A file of the site; the path is relative to its root. */
export interface SharingFile {
  readonly path: string;
  readonly content: string;
}

/** A picture of the site, yet to be drawn. */
export interface SharingPicture {
  readonly path: string;
  readonly card: PictureCard;
}

/**
 * What others fetch of the site: an oEmbed answer and a picture for each quotation, a picture for each article, then sitemap, robots.txt and the feed.
 * Of the articles, gone through once, only what these three say of them is kept.
 */
export function* listSharingFiles(
  articles: Iterable<IndexedArticle>,
  siteUrl: string,
): Generator<SharingFile | SharingPicture> {
  const toUrl = (path: string) => `${siteUrl}${path}`;
  const paths: string[] = [];
  const items: FeedItem[] = [];
  for (const article of articles) {
    yield* listAnswers(article, toUrl);
    yield* listPictures(article);
    paths.push(...listScreenPaths(article));
    items.push(toFeedItem(article, toUrl));
  }
  yield { path: 'sitemap.xml', content: formatSitemap(paths, toUrl) };
  yield { path: 'robots.txt', content: `User-agent: *\nAllow: /\n\nSitemap: ${toUrl('/sitemap.xml')}\n` };
  yield { path: FEED_PATH, content: formatJsonFeed(items, toUrl) };
}

export function listPictures(article: IndexedArticle): readonly SharingPicture[] {
  const { slug } = article.article;
  const ofQuotations = article.records.map((record) => ({
    path: picturePath(slug, record.quotation.id),
    card: quotationCard(article, record),
  }));
  return [{ path: articlePicturePath(slug), card: articleCard(article) }, ...ofQuotations];
}

/** Quotations that the article had keep their answers: pages that embed them ask again. */
function listAnswers(article: IndexedArticle, toUrl: (path: string) => string): readonly SharingFile[] {
  const { slug, quotations, formerQuotations } = article.article;
  return [...quotations, ...formerQuotations].map(({ id }) => ({
    path: oembedPath(slug, id),
    content: `${JSON.stringify(toOembed(article, id, toUrl))}\n`,
  }));
}
