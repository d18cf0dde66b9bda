import type { NewsArticle } from '#domain/news-article.ts';

/**
 * The next edition of an article with the ledger of the former one: quotations that earlier editions had, so that links
 * to them stay honest. A `replacedBy` that names no quotation of the next edition is taken out.
 */
export function carryLedger(former: NewsArticle | undefined, next: NewsArticle): NewsArticle {
  if (former === undefined) return next;
  const ids = new Set(next.quotations.map(({ id }) => id));
  const formerQuotations = former.formerQuotations.map((entry) => {
    const { replacedBy, ...rest } = entry;
    return replacedBy === undefined || ids.has(replacedBy) ? entry : rest;
  });
  return { ...next, formerQuotations };
}
