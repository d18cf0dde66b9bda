import countries from 'virtual:country-reference';
import type { CountryReference } from '#domain/country-reference.ts';

/** What is known of each country from outside the articles, by its ISO 3166-1 alpha-2 code. Loaded on demand only. */
export const REFERENCE_BY_CODE: ReadonlyMap<string, CountryReference> = new Map(
  countries.map((country) => [country.code, country]),
);
