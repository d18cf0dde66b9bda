import type { QuotationRecord } from './indexed-article.ts';
import { foldForSearch } from './words.ts';

/** The facets by which quotations are filtered, in the order in which they stand in a URL. */
export const FACETS = ['topic', 'speaker', 'country', 'entity', 'kind'] as const;
export type Facet = (typeof FACETS)[number];

/**
 * What a reader asked for: the chosen values of each facet and words to search for. The values of a facet are sorted
 * and each there once, so that equal filters are equal values.
 */
export interface QuotationFilter extends Readonly<Record<Facet, readonly string[]>> {
  readonly q: string;
}

export const NO_FILTER: QuotationFilter = {
  topic: [],
  speaker: [],
  country: [],
  entity: [],
  kind: [],
  q: '',
};

export function isFiltering(filter: QuotationFilter): boolean {
  return filter.q !== '' || FACETS.some((facet) => filter[facet].length > 0);
}

/** The filter with `value` chosen in `facet`, or no longer chosen if it was. */
export function toggleValue(filter: QuotationFilter, facet: Facet, value: string): QuotationFilter {
  const chosen = filter[facet];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value].sort();
  return { ...filter, [facet]: next };
}

/**
 * The quotations that a filter shows: OR inside a facet, AND across facets, and every word of `q` must occur in the
 * quotation's own words.
 */
export function filterQuotations(
  records: readonly QuotationRecord[],
  filter: QuotationFilter,
): readonly QuotationRecord[] {
  if (!isFiltering(filter)) return records;
  const words = searchWords(filter);
  return records.filter(
    (record) => FACETS.every((facet) => matchesFacet(record, filter, facet)) && matchesWords(record, words),
  );
}

export function matchesFacet(record: QuotationRecord, filter: QuotationFilter, facet: Facet): boolean {
  const chosen = filter[facet];
  return chosen.length === 0 || record.facets[facet].some((value) => chosen.includes(value));
}

/** The words of `q` as `matchesWords` takes them. */
export function searchWords({ q }: QuotationFilter): readonly string[] {
  return foldForSearch(q)
    .split(' ')
    .filter((word) => word !== '');
}

export function matchesWords(record: QuotationRecord, words: readonly string[]): boolean {
  return words.every((word) => record.searchText.includes(word));
}
