import type { CountryReference } from './country-reference.ts';
import type { Entity } from './entity.ts';
import { type IndexedArticle, readSpan } from './indexed-article.ts';
import { foldForSearch } from './words.ts';

/** A country of an article with what a map shows of it. */
export interface PicturedCountry {
  readonly entity: Extract<Entity, { type: 'Country' }>;
  readonly mentions: number;
  /** How many paragraphs mention it. */
  readonly paragraphs: number;
}

/** Two countries that quotations name together. */
export interface CountryLink {
  /** ISO codes, in alphabetical order. */
  readonly codes: readonly [string, string];
  /** Quotations that name both; at least 1. */
  readonly quotations: number;
}

/** Links that a map draws, the most frequent first: more lines would hide it. */
export const MOST_DRAWN_LINKS = 12;

/** The countries that an article mentions, the most mentioned first. */
export function listCountries({ article, mentionsByEntity }: IndexedArticle): readonly PicturedCountry[] {
  return article.entities
    .flatMap((entity) => {
      if (entity.type !== 'Country') return [];
      const mentions = mentionsByEntity.get(entity.id) ?? [];
      const paragraphs = new Set(mentions.map(({ paragraph }) => paragraph)).size;
      return mentions.length === 0 ? [] : [{ entity, mentions: mentions.length, paragraphs }];
    })
    .sort((a, b) => b.mentions - a.mentions);
}

/** Every two countries that a quotation names together, the most often linked first. */
export function linkCountries({ records }: IndexedArticle): readonly CountryLink[] {
  const counts = new Map<string, CountryLink>();
  for (const { facets } of records) {
    const codes = [...facets.country].sort();
    for (const [index, a] of codes.entries()) {
      for (const b of codes.slice(index + 1)) {
        const quotations = (counts.get(`${a} ${b}`)?.quotations ?? 0) + 1;
        counts.set(`${a} ${b}`, { codes: [a, b], quotations });
      }
    }
  }
  return [...counts.values()].sort((a, b) => b.quotations - a.quotations);
}

/**
 * The codes of the countries whose capital the text names: by a mention of the country by its capital, or as a place of
 * that name ("Baku").
 */
export function findNamedCapitals(
  article: IndexedArticle,
  reference: ReadonlyMap<string, CountryReference>,
): ReadonlySet<string> {
  const places = article.article.entities
    .filter(({ type }) => type === 'Place')
    .flatMap(({ name, aliases }) => [name, ...aliases].map(foldForSearch));
  const named = listCountries(article).filter(({ entity }) => {
    const capital = foldForSearch(reference.get(entity.countryCode)?.capital ?? '');
    if (capital === '') return false;
    const spoken = (article.mentionsByEntity.get(entity.id) ?? [])
      .filter(({ form }) => form === 'capital')
      .map((mention) => foldForSearch(readSpan(article, mention)));
    // "Washington" is Washington D.C.
    return [...spoken, ...places].some((name) => name === capital || capital.startsWith(`${name} `));
  });
  return new Set(named.map(({ entity }) => entity.countryCode));
}
