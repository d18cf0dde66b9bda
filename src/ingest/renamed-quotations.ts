import type { NewsArticle } from '#domain/news-article.ts';

/**
 * For each id that corrections took from a quotation the present ids of those that had it. There can be two: a
 * quotation's former id is free, and a later correction may give it to another of the same words.
 */
export type RenamedQuotations = ReadonlyMap<string, ReadonlySet<string>>;

/** A quotation's id before and after one correction. */
export type Renaming = readonly [former: string, present: string];

/**
 * The same with one correction's renamings. Present ids are kept, no chains: an id may come back ("a" became "b" and "b"
 * became "a" again), and a chain would lead round and round.
 */
export function addRenamings(known: RenamedQuotations, renamings: readonly Renaming[]): RenamedQuotations {
  const all = new Map(known);
  for (const [former, present] of renamings) {
    for (const [id, ids] of all) {
      if (ids.has(former)) all.set(id, new Set([...ids].map((its) => (its === former ? present : its))));
    }
    all.set(former, new Set([...(all.get(former) ?? []), present]));
  }
  return all;
}

/** The ids, among the article's own, of the quotations that have this id or had it before a correction. */
export function listPresentIds(
  { quotations }: NewsArticle,
  known: RenamedQuotations,
  id: string,
): readonly string[] {
  const ids = new Set([id, ...(known.get(id) ?? [])]);
  return quotations.flatMap((quotation) => (ids.has(quotation.id) ? [quotation.id] : []));
}
