import type { IndexedArticle } from './indexed-article.ts';
import {
  FACETS,
  type Facet,
  matchesFacet,
  matchesWords,
  type QuotationFilter,
  searchWords,
} from './quotation-filter.ts';

export interface FacetValue {
  readonly value: string;
  /** Quotations that would be shown with this value, the facet's own choices ignored. */
  readonly count: number;
  readonly chosen: boolean;
}

/**
 * The values of one facet with live counts: those that some quotation of the article has and those that are chosen.
 * The most frequent in the whole article come first, so that the order stays put while one filters.
 */
export function countFacet(
  article: IndexedArticle,
  filter: QuotationFilter,
  facet: Facet,
): readonly FacetValue[] {
  const totals = new Map<string, number>();
  const counts = new Map<string, number>();
  const words = searchWords(filter);
  const others = FACETS.filter((other) => other !== facet);
  for (const record of article.records) {
    const reachable =
      others.every((other) => matchesFacet(record, filter, other)) && matchesWords(record, words);
    for (const value of record.facets[facet]) {
      totals.set(value, (totals.get(value) ?? 0) + 1);
      if (reachable) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  for (const value of filter[facet]) if (!totals.has(value)) totals.set(value, 0);
  return [...totals]
    .sort(([, a], [, b]) => b - a)
    .map(([value]) => ({ value, count: counts.get(value) ?? 0, chosen: filter[facet].includes(value) }));
}
