import { describe, expect, it } from 'vitest';
import { indexArticle } from '#domain/indexed-article.ts';
import { describePage, formatMetaTags } from '#domain/page-meta.ts';
import { parsePassage } from '#domain/passage-link.ts';
import { type ArticleScreen, formatPermalink, permalinkTo } from '#domain/permalink.ts';
import { listScreens } from '#domain/sitemap.ts';
import { readSeed, SEED_SLUG } from '../../support/seed.ts';

const article = readSeed();
const at = (screen: ArticleScreen) => describePage(article, permalinkTo(SEED_SLUG, screen));
const ID = 'mohajerani-we-are-seeking-to-enhance~smsd77';

describe('what a page says of itself', () => {
  it('names a quotation by its speaker and its words, and has its picture and its embed', () => {
    const meta = at({ name: 'quotation', id: ID });
    expect(meta.title).toMatch(/^Fatemeh Mohajerani: “We are seeking to enhance cross-border .*\[…\]”$/);
    expect(meta.title.length).toBeLessThan(100);
    expect(meta.description).toContain(
      'Pezeshkian’s Azerbaijan Visit Boosts Trust and Regional Ties · WANA · 26 April 2025',
    );
    expect(meta.picture).toBe(`/pictures/${SEED_SLUG}/${ID}.png`);
    expect(meta.oembed).toBe(`/oembed/${SEED_SLUG}/${ID}.json`);
  });

  it('does not pass reported speech off as the speaker’s words', () => {
    const { title } = at({ name: 'quotation', id: 'mohajerani-irans-commitment-to-diplomatic-norms~4osgh0' });
    expect(title).toBe('Fatemeh Mohajerani, as reported: Iran’s commitment to diplomatic norms');
  });

  it('keeps the title of a former quotation short, however long its speaker’s name', () => {
    const former = {
      id: 'n~abcdef',
      words: 'The talks went on past midnight. '.repeat(12),
      speaker: 'Ndiaye '.repeat(14),
    };
    const edition = indexArticle({ ...article.article, formerQuotations: [former] });
    const { title } = describePage(edition, permalinkTo(SEED_SLUG, { name: 'quotation', id: former.id }));
    expect(title).toMatch(
      /^No longer in the article: (?:Ndiaye )+: “The talks went on past midnight\. \[…\]”$/,
    );
  });

  it('counts how often an entity is mentioned and quoted', () => {
    expect(at({ name: 'entity', id: 'fatemeh-mohajerani' }).description).toMatch(
      /^Fatemeh Mohajerani: mentioned 16 times, quoted 16 times\. /,
    );
    expect(at({ name: 'country', code: 'IQ' }).description).toMatch(/^Iraq: mentioned once\. /);
  });

  it('leaves filter, marks and place out of the canonical address', () => {
    const permalink = {
      ...permalinkTo(SEED_SLUG, { name: 'quotes' }),
      names: true,
      mention: 2,
      fragment: 'p3',
    };
    expect(describePage(article, permalink).canonical).toBe(`/articles/${SEED_SLUG}/quotes`);
  });

  it('takes a passage for a place in the text', () => {
    const passage = parsePassage('trust~aaaabbbccc..');
    if (passage === undefined) throw new Error('the link does not read');
    expect(at({ name: 'passage', passage }).canonical).toBe(`/articles/${SEED_SLUG}`);
  });

  it('gives a quotation that is gone no page of its own', () => {
    const meta = at({ name: 'quotation', id: 'nobody-said-this~aaaaaa' });
    expect(meta).toMatchObject({
      canonical: `/articles/${SEED_SLUG}/quotes`,
      title: expect.stringMatching(/^Quotations in/),
    });
    expect(meta.oembed).toBeUndefined();
  });

  it('says on the page of a quotation that was there what it read and until when, unlisted', () => {
    const former = {
      id: 'vidal-we-leave~aaaaaa',
      words: 'We leave.',
      speaker: 'Jo Vidal',
      until: '2026-01-02',
    };
    const later = indexArticle({ ...article.article, formerQuotations: [former] });
    const meta = describePage(later, permalinkTo(SEED_SLUG, { name: 'quotation', id: former.id }));
    expect(meta).toMatchObject({
      title: 'No longer in the article: Jo Vidal: “We leave.”',
      description: expect.stringMatching(/^Until 2 January 2026 it read: “We leave\.”/),
      canonical: `/articles/${SEED_SLUG}/quotes/${former.id}`,
      isUnlisted: true,
    });
    expect(formatMetaTags(meta, (path) => path)).toContainEqual({ name: 'robots', content: 'noindex' });
  });

  it('has a title, a description and a canonical address of its own on every screen', () => {
    const metas = listScreens(article).map(at);
    for (const key of ['title', 'description', 'canonical'] as const) {
      expect(new Set(metas.map((meta) => meta[key])).size).toBe(metas.length);
    }
    for (const { description, title } of metas) {
      expect(title.trim()).not.toBe('');
      expect(description.length).toBeGreaterThan(40);
    }
    expect(metas.map(({ canonical }) => canonical)).toEqual(
      listScreens(article).map((screen) => formatPermalink(permalinkTo(SEED_SLUG, screen))),
    );
  });
});

describe('the tags of a card', () => {
  const tags = formatMetaTags(at({ name: 'quotation', id: ID }), (path) => `https://news.example${path}`);
  const content = (key: string) =>
    tags.find((tag) => ('name' in tag ? tag.name : tag.property) === key)?.content;

  it('have what Open Graph requires, with full addresses', () => {
    expect(content('og:title')).toContain('We are seeking');
    expect(content('og:type')).toBe('article');
    expect(content('og:url')).toBe(`https://news.example/articles/${SEED_SLUG}/quotes/${ID}`);
    expect(content('og:image')).toBe(`https://news.example/pictures/${SEED_SLUG}/${ID}.png`);
    expect([content('og:image:width'), content('og:image:height')]).toEqual(['1200', '630']);
  });

  it('ask for the large card, describe the picture and give the day', () => {
    expect(content('twitter:card')).toBe('summary_large_image');
    expect(content('og:image:alt')).toMatch(/^Fatemeh Mohajerani: “We are seeking/);
    expect(content('article:published_time')).toBe('2025-04-26');
  });

  it('are each there once', () => {
    const keys = tags.map((tag) => ('name' in tag ? tag.name : tag.property));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
