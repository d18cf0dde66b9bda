import { describe, expect, it } from 'vitest';
import countries from 'world-countries';
import { COUNTRY_CODES } from '#domain/country-code.ts';
import { COUNTRY_FACTS, COUNTRY_TERMS, foldName, splitTerm } from '#ingest/country-gazetteer.ts';
import countryNames from '#ingest/country-names.json' with { type: 'json' };
import { projectCountries } from '../../../scripts/country-projection.ts';

describe('the country names of the ingest', () => {
  it('are what the package world-countries says (npm run countries)', () => {
    expect(countryNames).toEqual(projectCountries());
  });

  it('cover every country code', () => {
    expect([...COUNTRY_FACTS.keys()].sort()).toEqual([...COUNTRY_CODES].sort());
  });

  it('find each country of the package by its common and its official name', () => {
    for (const { cca2, name } of countries) {
      for (const text of [name.common, name.official]) expect(codesOf(text), text).toContain(cca2);
    }
  });

  it.each([
    ['American', ['US']],
    ['Dutch', ['NL']],
    ['Congolese', ['CD', 'CG']],
    ['Korea', ['KP', 'KR']],
    ['Dominican', ['DM', 'DO']],
    ['Nigerien', ['NE']],
    ['Nigerian', ['NG']],
    ['Kyiv', ['UA']],
    ['Holy See', ['VA']],
  ])('give %s the countries that it can mean', (text, expected) => {
    expect([...codesOf(text)].sort()).toEqual(expected);
  });
});

function codesOf(text: string): readonly string[] {
  const words = splitTerm(foldName(text));
  const terms = COUNTRY_TERMS.get(words[0] ?? '') ?? [];
  return terms.find((term) => term.words.join(' ') === words.join(' '))?.codes ?? [];
}
