import type { IndexedArticle } from './indexed-article.ts';
import {
  FACETS,
  type Facet,
  filterQuotations,
  isFiltering,
  NO_FILTER,
  type QuotationFilter,
} from './quotation-filter.ts';

/** One part of a filter whose removal would show something: a whole facet, or the searched words. */
export interface FilterDrop {
  readonly part: Facet | 'q';
  /** Quotations shown once the part is dropped; at least 1. */
  readonly count: number;
  readonly rest: QuotationFilter;
}

/** For a filter that shows nothing: the single parts to drop that would help, the most helpful first. */
export function suggestDrops(article: IndexedArticle, filter: QuotationFilter): readonly FilterDrop[] {
  if (!isFiltering(filter)) return [];
  return [...FACETS, 'q' as const]
    .filter((part) => filter[part].length > 0)
    .map((part) => {
      const rest = { ...filter, [part]: NO_FILTER[part] };
      return { part, rest, count: filterQuotations(article.records, rest).length };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
