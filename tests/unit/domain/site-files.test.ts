import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { EMBED_HEIGHT, formatEmbedSnippet } from '#domain/embed-snippet.ts';
import { formatJsonFeed, toFeedItem } from '#domain/json-feed.ts';
import { toOembed } from '#domain/oembed.ts';
import { parsePermalink } from '#domain/permalink.ts';
import { formatSitemap, listScreenPaths } from '#domain/sitemap.ts';
import { articleOf } from '../../support/hostile-article.ts';
import { readSeed, SEED_SLUG } from '../../support/seed.ts';

const SITE = 'https://news.example';
const toUrl = (path: string) => `${SITE}${path}`;
const seed = readSeed();
const hostile = articleOf([['The envoy said "> & <b>.', '"> & <b>']]);

describe('sitemap.xml', () => {
  it('is well-formed and lists the start page and every screen, each of which the app knows', () => {
    const xml = formatSitemap([seed, hostile].flatMap(listScreenPaths), toUrl);
    expect(XMLValidator.validate(xml)).toBe(true);
    const { urlset } = new XMLParser().parse(xml);
    const urls: string[] = urlset.url.map(({ loc }: { loc: string }) => loc);
    expect(urls[0]).toBe(`${SITE}/`);
    expect(urls).toHaveLength(1 + (2 + 16 + 16) + (2 + 1 + 1));
    for (const url of urls.slice(1)) {
      const { pathname, search, hash } = new URL(url);
      expect(parsePermalink({ pathname, search, hash })?.ignored).toEqual([]);
    }
  });
});

describe('the feed', () => {
  it('has an item for each article, and a date only where one is known', () => {
    const feed = JSON.parse(formatJsonFeed([toFeedItem(seed, toUrl), toFeedItem(hostile, toUrl)], toUrl));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: `${SITE}/feed.json`,
    });
    expect(feed.items[0]).toMatchObject({
      id: `${SITE}/articles/${SEED_SLUG}`,
      date_published: '2025-04-26T00:00:00Z',
      image: `${SITE}/pictures/${SEED_SLUG}.png`,
    });
    expect(feed.items[1].date_published).toBeUndefined();
    expect(feed.items[1].content_text).toBe('The envoy said "> & <b>.');
  });
});

describe('oEmbed', () => {
  const answer = toOembed(hostile, hostile.article.quotations[0]?.id ?? '', toUrl);

  it('has what an answer of type "rich" must have', () => {
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 560,
      height: 340,
      author_name: '+Ada, "the" Ndiaye',
    });
    expect(answer?.html).toContain(`src="${SITE}/embed/articles/ferry/quotes/ndiaye-0~aaaaaa"`);
    expect(answer?.thumbnail_url).toBe(`${SITE}/pictures/ferry/ndiaye-0~aaaaaa.png`);
  });
});

describe('the HTML to embed', () => {
  it('keeps words of the article inside the title', () => {
    const html = formatEmbedSnippet({ url: `${SITE}/x`, title: '"><script>alert(1)</script>' });
    expect(html).toContain('title="&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;"');
    expect(html.match(/<script>/g)).toHaveLength(1);
  });

  it('listens to the height that the embedded page reports', () => {
    expect(formatEmbedSnippet({ url: SITE, title: 'x' })).toContain(`event.data.type !== '${EMBED_HEIGHT}'`);
  });
});
