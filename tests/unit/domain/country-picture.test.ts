import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REFERENCE_BY_CODE } from '#data/country-reference.ts';
import { spanLongitudes } from '#domain/country-extent.ts';
import { findNamedCapitals, linkCountries, listCountries } from '#domain/country-picture.ts';
import { describeCountries, describeLinks, describeShades } from '#domain/country-sentence.ts';
import { indexArticle } from '#domain/indexed-article.ts';
import { generateArticle } from '../../support/generated-article.ts';
import { readSeed } from '../../support/seed.ts';

const seed = readSeed();
const generate = (quotations: number, countries: readonly string[]) =>
  indexArticle(generateArticle({ quotations, countries }));
/** Says it of an article whose paragraphs, by their numbers from 0, mention the countries like that. */
const sayCounts = (places: Readonly<Record<string, readonly number[]>>, paragraphs: number) => {
  const { article } = generate(paragraphs, Object.keys(places));
  const mentions = Object.entries(places).flatMap(([code, numbers]) =>
    numbers.map((number) => ({
      entity: code.toLowerCase(),
      paragraph: article.paragraphs[number]?.id ?? '',
      start: 0,
      end: 1,
      form: 'name' as const,
    })),
  );
  const changed = indexArticle({ ...article, mentions });
  return describeCountries(changed, listCountries(changed));
};
const say = (quotations: number, countries: readonly string[]) => {
  const article = generate(quotations, countries);
  return describeCountries(article, listCountries(article));
};

describe('the countries of an article', () => {
  it('come most mentioned first, without those that are never mentioned', () => {
    expect(listCountries(seed).map(({ entity, mentions }) => [entity.countryCode, mentions])).toEqual([
      ['IR', 14],
      ['AZ', 10],
      ['TM', 1],
      ['TJ', 1],
      ['IQ', 1],
    ]);
    expect(listCountries(generate(1, ['NO', 'CL', 'PE']))).toHaveLength(2);
  });

  it('are linked by the quotations that name both', () => {
    const links = linkCountries(seed);
    expect(links[0]).toEqual({ codes: ['AZ', 'IR'], quotations: 4 });
    expect(links.map(({ codes }) => codes.join('-'))).toContain('IQ-TJ');
    expect(linkCountries(generate(3, ['NO']))).toEqual([]);
  });

  it('have the capitals marked that the text names, and no others', () => {
    expect([...findNamedCapitals(seed, REFERENCE_BY_CODE)].sort()).toEqual(['AZ', 'IR']);
  });
});

describe('the sentence over the map', () => {
  it('says how far the two main countries are mentioned together', () => {
    expect(describeCountries(seed, listCountries(seed))).toBe(
      'Iran and Azerbaijan are both mentioned in 7 of 10 paragraphs; 3 more countries are mentioned.',
    );
    expect(say(8, ['NO', 'CL'])).toBe('Norway and Chile are both mentioned in every paragraph.');
  });

  it('speaks of a single country, of two that never meet, and of none', () => {
    expect(say(1, ['FJ'])).toBe('Fiji is the only country mentioned, in the one paragraph.');
    expect(say(3, ['FJ'])).toBe('Fiji is the only country mentioned, in every paragraph.');
    expect(sayCounts({ NO: [0], CL: [1] }, 3)).toBe(
      'Norway and Chile are mentioned, never in the same paragraph.',
    );
    expect(describeCountries(seed, [])).toBe('');
  });

  it('says that several lead alike, and names no two of them as if they stood out', () => {
    expect(say(2, ['NO', 'CL', 'PE', 'FJ'])).toBe(
      'Norway, Chile, Peru and Fiji are mentioned equally often, once each.',
    );
    expect(say(3, ['NO', 'CL', 'PE', 'FJ', 'IT', 'CH'])).toBe('6 countries are mentioned, once each.');
    expect(sayCounts({ NO: [0, 1], CL: [0, 1], PE: [0, 1], FJ: [2] }, 3)).toBe(
      'Norway, Chile and Peru are mentioned most, twice each; one more country is mentioned.',
    );
    expect(sayCounts({ NO: [0, 1], CL: [0], PE: [1] }, 3)).toBe(
      'Norway is mentioned most, in 2 of 3 paragraphs; 2 more countries are mentioned.',
    );
  });

  it('counts down from every paragraph where few are left out', () => {
    expect(sayCounts({ NO: [0, 1, 2, 3, 4], CL: [0, 1, 2, 3, 4] }, 6)).toMatch(/every paragraph but one\.$/);
    expect(sayCounts({ NO: [0, 1, 2, 3], CL: [0, 1, 2, 3] }, 6)).toMatch(/every paragraph but two\.$/);
    expect(sayCounts({ NO: [0, 1], CL: [0, 1] }, 3)).toMatch(/in 2 of 3 paragraphs\.$/);
  });
});

describe('the legend of the map', () => {
  it('tells the ends of the shades, and nothing where there is one shade', () => {
    expect(describeShades(listCountries(seed))).toBe(
      'The stronger its shade, the more often a country is mentioned, from once to 14 times (Iran).',
    );
    expect(describeShades(listCountries(generate(3, ['FJ'])))).toBe('');
    expect(describeShades(listCountries(generate(2, ['FJ', 'NO'])))).toMatch(/all equally often/);
  });

  it('tells what lines mean by the strongest of them', () => {
    const legend = (article: typeof seed) => {
      return describeLinks(linkCountries(article), listCountries(article), 12);
    };
    expect(legend(seed)).toMatch(/: 4 quotations name Azerbaijan and Iran\.$/);
    expect(legend(generate(1, ['FJ', 'NO']))).toBe(
      'The line joins Fiji and Norway, because one quotation names both.',
    );
    expect(legend(generate(3, ['FJ', 'NO', 'PE']))).toBe(
      'A line joins two countries that one quotation names.',
    );
    expect(legend(generate(4, ['FJ', 'NO', 'PE', 'CL']))).toMatch(/: at most 2 here\.$/);
    expect(legend(generate(1, ['FJ']))).toBe('');
    expect(describeLinks(linkCountries(seed), listCountries(seed), 3)).toMatch(
      /Only the 3 thickest are drawn\.$/,
    );
  });
});

describe('how far countries lie apart', () => {
  const at = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }));

  it('is counted the shortest way round, across the date line too', () => {
    expect(spanLongitudes([])).toBe(0);
    expect(spanLongitudes([[178, -17]])).toBe(0);
    expect(
      spanLongitudes([
        [178, -17],
        [-176, -9],
      ]),
    ).toBe(6);
  });

  it('never shrinks by one more place, is less than the whole round, and no place comes first', () => {
    fc.assert(
      fc.property(fc.array(at, { minLength: 1, maxLength: 30 }), at, (places, more) => {
        const span = spanLongitudes(places);
        expect(span).toBeLessThan(360);
        expect(spanLongitudes([...places, more])).toBeGreaterThanOrEqual(span);
        expect(spanLongitudes(places.toReversed())).toBe(span);
      }),
    );
  });
});
