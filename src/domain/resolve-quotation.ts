import type { IndexedArticle, QuotationRecord } from './indexed-article.ts';
import type { FormerQuotation } from './quotation.ts';

/** Where a link to a quotation leads: looked up, never guessed. */
export type ResolvedQuotation =
  | { readonly state: 'exact'; readonly record: QuotationRecord }
  | { readonly state: 'reworded'; readonly record: QuotationRecord; readonly former: FormerQuotation }
  | { readonly state: 'gone'; readonly former: FormerQuotation }
  | { readonly state: 'unknown' };

export function resolveQuotation(article: IndexedArticle, id: string): ResolvedQuotation {
  const record = article.recordById.get(id);
  if (record !== undefined) return { state: 'exact', record };
  const former = article.article.formerQuotations.find((entry) => entry.id === id);
  if (former === undefined) return { state: 'unknown' };
  const successor = former.replacedBy === undefined ? undefined : article.recordById.get(former.replacedBy);
  return successor === undefined
    ? { state: 'gone', former }
    : { state: 'reworded', record: successor, former };
}
