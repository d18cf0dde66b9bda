import { describe, expect, it } from 'vitest';
import worldCountries from 'world-countries';
import { stretchOf } from '#domain/article-scale.ts';
import { COUNTRY_CODES } from '#domain/country-code.ts';
import { describeOrigin, formatDay } from '#domain/dateline.ts';
import { countForms, groupEntities } from '#domain/mention-summary.ts';
import { countWords, readingMinutes } from '#domain/news-article.ts';
import { permalinkTo } from '#domain/permalink.ts';
import { shareParagraph, shareQuotation, shareView } from '#domain/share-target.ts';
import { readSeed, SEED_SLUG } from '../../support/seed.ts';

const seed = readSeed();

describe('groupEntities', () => {
  it('puts countries first and the most mentioned of each group on top', () => {
    const groups = groupEntities(seed);
    expect(groups.map(({ type }) => type)).toEqual(['Country', 'Person', 'Organization', 'Place', 'Event']);
    const [countries] = groups;
    expect(
      countries?.entities.map(({ entity, mentions }) => [entity.name, mentions.length]).slice(0, 2),
    ).toEqual([
      ['Iran', 14],
      ['Azerbaijan', 10],
    ]);
  });
});

describe('mentions', () => {
  it('are counted by form', () => {
    expect(countForms(seed.mentionsByEntity.get('azerbaijan') ?? [])).toEqual([
      { form: 'name', count: 7 },
      { form: 'capital', count: 3 },
    ]);
  });

  it('stand between 0 and 1 along the article, in its order', () => {
    const positions = seed.article.mentions.map((mention) => stretchOf(seed, mention).start);
    expect(positions[0]).toBe(0);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(Math.max(...positions)).toBeLessThan(1);
  });
});

describe('country codes', () => {
  it('are those of world-countries, no more and no fewer', () => {
    expect([...COUNTRY_CODES].sort()).toEqual(worldCountries.map(({ cca2 }) => cca2).sort());
  });
});

describe('describeOrigin', () => {
  it('says which part of the date an editor added', () => {
    expect(describeOrigin(seed.article)).toEqual({
      parts: ['WANA', '26 April 2025'],
      remark: 'year added by the editor',
    });
  });

  it('does not make up a year that nobody gave', () => {
    const { datePublished: _, ...undated } = seed.article;
    expect(describeOrigin({ ...undated, editorial: [] })).toEqual({
      parts: ['WANA', '26 April'],
      remark: 'year not printed',
    });
  });

  it('reads a day without a time zone', () => {
    expect(formatDay('2025-01-01')).toBe('1 January 2025');
    expect(formatDay('12-31')).toBe('31 December');
  });
});

describe('reading time', () => {
  it('counts words with their apostrophes and hyphens as one', () => {
    expect(countWords('Iran’s COVID-19 policy — “we’ve seen”')).toBe(5);
    expect(readingMinutes(seed.article)).toBe(2);
  });
});

describe('share targets', () => {
  it('are as short as they can be and carry the words as printed', () => {
    const record = seed.records.at(-1);
    if (record === undefined) throw new Error('the article has quotations');
    const target = shareQuotation(seed, record);
    expect(target.href).toBe(`/articles/${SEED_SLUG}/quotes/${record.quotation.id}`);
    expect(target.text).toMatch(
      /^Fatemeh Mohajerani: “President Pezeshkian’s visit to Azerbaijan,” \[…\] “is a/,
    );
  });

  it('lead to a paragraph, and to a view with its filter', () => {
    const [paragraph] = seed.article.paragraphs;
    if (paragraph === undefined) throw new Error('the article has paragraphs');
    expect(shareParagraph(seed, paragraph).href).toBe(
      `/articles/${SEED_SLUG}#${encodeURIComponent(paragraph.id)}`,
    );
    const view = permalinkTo(SEED_SLUG, { name: 'quotes' });
    expect(shareView(seed, { ...view, filter: { ...view.filter, kind: ['mixed'] } }).href).toMatch(
      /quotes\?kind=mixed$/,
    );
  });
});
