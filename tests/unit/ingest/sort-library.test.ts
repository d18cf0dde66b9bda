import { expect, it } from 'vitest';
import { sortLibrary } from '#ingest/sort-library.ts';

function entry(slug: string, datePublished?: string) {
  return { slug, headline: slug, quotations: 0, countries: [], ...(datePublished && { datePublished }) };
}

it('puts the newest first, articles without a date last, and sorts a day by slug', () => {
  const entries = [entry('c'), entry('b', '2025-01-02'), entry('d', '2025-03-01'), entry('a', '2025-01-02')];
  expect(sortLibrary(entries).map(({ slug }) => slug)).toEqual(['d', 'a', 'b', 'c']);
});
