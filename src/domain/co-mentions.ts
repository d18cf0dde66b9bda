import type { Entity } from './entity.ts';
import type { IndexedArticle } from './indexed-article.ts';
import { NO_FILTER, type QuotationFilter } from './quotation-filter.ts';

/** Another entity that an article refers to in the same places. */
export interface Companion {
  readonly entity: Entity;
  /** Paragraphs that refer to both, by whatever form; at least 1. */
  readonly paragraphs: number;
  /** Quotations whose words refer to both. */
  readonly quotations: number;
  /** The id of the first paragraph with both. */
  readonly firstParagraph: string;
}

/** With whom an entity is named: the most shared paragraphs first, then the most quotations, then the order of the article. */
export function rankCompanions(article: IndexedArticle, { id }: Entity): readonly Companion[] {
  const places = paragraphsOf(article, id);
  const inQuotations = countQuotations(article, id);
  return article.article.entities
    .filter((entity) => entity.id !== id)
    .flatMap((entity): readonly Companion[] => {
      const shared = [...paragraphsOf(article, entity.id)].filter((paragraph) => places.has(paragraph));
      const [firstParagraph] = shared;
      if (firstParagraph === undefined) return [];
      const quotations = inQuotations.get(entity.id) ?? 0;
      return [{ entity, paragraphs: shared.length, quotations, firstParagraph }];
    })
    .sort((a, b) => b.paragraphs - a.paragraphs || b.quotations - a.quotations);
}

/**
 * The filter that shows exactly the quotations that name both. A facet joins its values by OR, so one of the two must be
 * a country, which has a facet of its own; undefined where neither is.
 */
export function filterByBoth(a: Entity, b: Entity): QuotationFilter | undefined {
  if (b.type === 'Country') return { ...NO_FILTER, country: [b.countryCode], entity: [a.id] };
  if (a.type === 'Country') return { ...NO_FILTER, country: [a.countryCode], entity: [b.id] };
  return undefined;
}

function paragraphsOf(article: IndexedArticle, id: string): ReadonlySet<string> {
  return new Set(article.mentionsByEntity.get(id)?.map(({ paragraph }) => paragraph));
}

/** For each entity the number of quotations that name it and the entity `id`. */
function countQuotations({ records }: IndexedArticle, id: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { facets } of records) {
    if (!facets.entity.includes(id)) continue;
    for (const other of facets.entity) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return counts;
}
