import { describe, expect, it } from 'vitest';
import { countFacet } from '#domain/facet-counts.ts';
import { suggestDrops } from '#domain/filter-drops.ts';
import { FACETS, filterQuotations, NO_FILTER, toggleValue } from '#domain/quotation-filter.ts';
import { readSeed } from '../../support/seed.ts';

const article = readSeed();
const count = (filter: Partial<typeof NO_FILTER>) =>
  filterQuotations(article.records, { ...NO_FILTER, ...filter }).length;

describe('filterQuotations', () => {
  it('shows everything without a filter', () => {
    expect(count({})).toBe(16);
  });

  it('takes the values of one facet as alternatives', () => {
    expect(count({ topic: ['diplomatic-missions'] })).toBe(2);
    expect(count({ topic: ['borders-cross-border'] })).toBe(2);
    expect(count({ topic: ['borders-cross-border', 'diplomatic-missions'] })).toBe(4);
  });

  it('takes different facets together', () => {
    expect(count({ kind: ['direct'] })).toBe(8);
    expect(count({ kind: ['direct'], topic: ['diplomatic-missions'] })).toBe(1);
  });

  it('counts a country as mentioned by name, people’s name or capital inside the quotation', () => {
    const iraq = filterQuotations(article.records, { ...NO_FILTER, country: ['IQ'] });
    expect(iraq.map(({ words }) => words.slice(0, 27))).toEqual(['The President’s trip to Bak']);
    expect(count({ country: ['TM'] })).toBe(1);
    expect(count({ country: ['FR'] })).toBe(0);
  });

  it('finds words without regard to case, accents and typographic quotes, all of them required', () => {
    expect(count({ q: 'MUTUAL trust' })).toBe(1);
    expect(count({ q: "we've seen" })).toBe(1);
    expect(count({ q: 'mutual provinces' })).toBe(0);
  });
});

describe('toggleValue', () => {
  it('adds a value in order and takes it away again', () => {
    const one = toggleValue(NO_FILTER, 'topic', 'sovereignty');
    const two = toggleValue(one, 'topic', 'foreign-policy');
    expect(two.topic).toEqual(['foreign-policy', 'sovereignty']);
    expect(toggleValue(two, 'topic', 'foreign-policy')).toEqual(one);
  });
});

describe('countFacet', () => {
  it('ignores the choices of its own facet, so that one can widen them', () => {
    const filter = { ...NO_FILTER, kind: ['mixed'] };
    const kinds = countFacet(article, filter, 'kind').map(({ value, count, chosen }) => [
      value,
      count,
      chosen,
    ]);
    expect(kinds).toEqual([
      ['direct', 8, false],
      ['indirect', 6, false],
      ['mixed', 2, true],
    ]);
  });

  it('says what choosing a value alone would show, for every value of every facet', () => {
    const filter = { ...NO_FILTER, country: ['IR'], q: 'relations' };
    for (const facet of FACETS) {
      for (const { value, count } of countFacet(article, filter, facet)) {
        const shown = filterQuotations(article.records, { ...filter, [facet]: [value] });
        expect([facet, value, count]).toEqual([facet, value, shown.length]);
      }
    }
  });

  it('keeps values with nothing behind them, and chosen ones that the article does not have', () => {
    const filter = { ...NO_FILTER, topic: ['consular-affairs'], country: ['IQ'] };
    const topics = countFacet(article, filter, 'topic');
    expect(topics.find(({ value }) => value === 'diplomatic-missions')?.count).toBe(0);
    expect(topics.find(({ value }) => value === 'consular-affairs')).toEqual({
      value: 'consular-affairs',
      count: 0,
      chosen: true,
    });
  });
});

describe('suggestDrops', () => {
  it('names the single parts whose removal would show something, the most helpful first', () => {
    const filter = { ...NO_FILTER, topic: ['diplomatic-missions'], country: ['IQ'] };
    expect(filterQuotations(article.records, filter)).toHaveLength(0);
    expect(suggestDrops(article, filter).map(({ part, count }) => [part, count])).toEqual([
      ['country', 2],
      ['topic', 1],
    ]);
  });

  it('has nothing to suggest when no single part is to blame', () => {
    const filter = { ...NO_FILTER, topic: ['diplomatic-missions'], country: ['IQ'], q: 'zebra' };
    expect(suggestDrops(article, filter)).toEqual([]);
  });
});
