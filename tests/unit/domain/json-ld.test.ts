import { describe, expect, it } from 'vitest';
import { formatJsonLd } from '#domain/json-ld.ts';
import { type ArticleScreen, permalinkTo } from '#domain/permalink.ts';
import { articleOf } from '../../support/hostile-article.ts';
import { readSeed, SEED_SLUG } from '../../support/seed.ts';

// That each term is one of schema.org's, and each value of a kind that the term takes, is checked by the types of
// schema-dts when json-ld.ts is compiled.
const toUrl = (path: string) => `https://news.example${path}`;
const article = readSeed();
const graph = (screen: ArticleScreen) =>
  JSON.parse(formatJsonLd(article, permalinkTo(SEED_SLUG, screen), toUrl))['@graph'];
const ADDRESS = `https://news.example/articles/${SEED_SLUG}`;

describe('linked data', () => {
  it('describes the article and what it mentions', () => {
    const [news, ...others] = graph({ name: 'text' });
    expect(others).toEqual([]);
    expect(news).toMatchObject({
      '@type': 'NewsArticle',
      '@id': ADDRESS,
      datePublished: '2025-04-26',
      publisher: { '@type': 'Organization', name: 'WANA' },
    });
    expect(news.mentions).toHaveLength(16);
    expect(news.mentions).toContainEqual({
      '@type': 'Country',
      name: 'Azerbaijan',
      url: `${ADDRESS}/countries/AZ`,
      alternateName: ['Republic of Azerbaijan'],
    });
  });

  it('gives a quotation its speaker and the article that it is part of', () => {
    const id = 'mohajerani-we-are-seeking-to-enhance~smsd77';
    expect(graph({ name: 'quotation', id })[0]).toMatchObject({
      '@type': 'Quotation',
      '@id': `${ADDRESS}/quotes/${id}`,
      text: expect.stringMatching(/^“We are seeking/),
      creator: { '@type': 'Person', name: 'Fatemeh Mohajerani' },
      isPartOf: { '@id': ADDRESS },
    });
  });

  it('does not call reported speech a quotation', () => {
    const id = 'mohajerani-irans-commitment-to-diplomatic-norms~4osgh0';
    const [statement] = graph({ name: 'quotation', id });
    expect(statement).toMatchObject({
      '@type': 'Statement',
      abstract: 'Iran’s commitment to diplomatic norms',
    });
    expect(statement.text).toBeUndefined();
  });

  it('cannot end the script element that it stands in', () => {
    const words = '</script><script>alert(1)</script><!--';
    const hostile = articleOf([[`The envoy said ${words}.`, words]]);
    const text = formatJsonLd(
      hostile,
      permalinkTo('ferry', { name: 'quotation', id: 'ndiaye-0~aaaaaa' }),
      toUrl,
    );
    expect(text).not.toContain('<');
    expect(JSON.parse(text)['@graph'][0].abstract).toBe(words);
  });
});
