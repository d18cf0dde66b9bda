import { describe, expect, it } from 'vitest';
import { REFERENCE_BY_CODE } from '#data/country-reference.ts';
import {
  describeCountries,
  findNamedCapitals,
  linkCountries,
  listCountries,
} from '#domain/country-picture.ts';
import { indexArticle } from '#domain/indexed-article.ts';
import { generateArticle } from '../../support/generated-article.ts';
import { readSeed } from '../../support/seed.ts';

const seed = readSeed();
const generate = (quotations: number, countries: readonly string[]) =>
  indexArticle(generateArticle({ quotations, countries }));
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
    expect(say(6, ['NO', 'CL', 'PE'])).toMatch(
      /^Norway and Chile are both mentioned in 2 of 6 paragraphs; one more country is/,
    );
  });

  it('speaks of a single country, and of two that never meet', () => {
    expect(say(1, ['FJ'])).toBe('Fiji is the only country mentioned, in the one paragraph.');
    expect(say(3, ['FJ'])).toBe('Fiji is the only country mentioned, in every paragraph.');
    expect(say(2, ['NO', 'CL', 'PE', 'FJ'])).toMatch(/both mentioned in 1 of 2 paragraphs; 2 more/);
  });
});
