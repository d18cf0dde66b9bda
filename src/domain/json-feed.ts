import type { IndexedArticle } from './indexed-article.ts';
import { describePage } from './page-meta.ts';
import { permalinkTo } from './permalink.ts';

/** Where the feed stands, relative to the site's root. */
export const FEED_PATH = 'feed.json';

export type FeedItem = ReturnType<typeof toFeedItem>;

/** A JSON Feed of the articles' items, in the order given. https://www.jsonfeed.org/version/1.1/ */
export function formatJsonFeed(items: readonly FeedItem[], toUrl: (path: string) => string): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Communiqué',
    description: 'Diplomatic news: who said exactly what, each with a link to the very words.',
    home_page_url: toUrl('/'),
    feed_url: toUrl(`/${FEED_PATH}`),
    items,
  };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}

/** An article in the feed. A feed asks for a time where articles print a day: the day's start in UTC. */
export function toFeedItem(article: IndexedArticle, toUrl: (path: string) => string) {
  const { slug, headline, language, datePublished, publisher, paragraphs } = article.article;
  const meta = describePage(article, permalinkTo(slug, { name: 'text' }));
  const url = toUrl(meta.canonical);
  return {
    id: url,
    url,
    title: headline,
    language,
    summary: meta.description,
    image: toUrl(meta.picture),
    content_text: paragraphs.map(({ text }) => text).join('\n\n'),
    ...(datePublished !== undefined && { date_published: `${datePublished}T00:00:00Z` }),
    ...(publisher !== undefined && { authors: [{ name: publisher }] }),
  };
}
