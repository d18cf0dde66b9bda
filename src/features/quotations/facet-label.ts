import { TOPIC_BY_ID } from '#data/topic-vocabulary.ts';
import { countryEntity } from '#domain/check-permalink.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { KIND_LABEL, QUOTATION_KINDS } from '#domain/quotation.ts';
import type { Facet } from '#domain/quotation-filter.ts';

/** What a reader calls the parts of a filter. */
export const FACET_LABEL = {
  topic: 'Topic',
  speaker: 'Speaker',
  country: 'Country',
  entity: 'About',
  kind: 'Kind',
  q: 'Words',
} as const satisfies Record<Facet | 'q', string>;

/** A facet's value in a reader's words; a country that the article does not name gets its English name. */
export function facetValueLabel(article: IndexedArticle, facet: Facet, value: string): string {
  switch (facet) {
    case 'topic':
      return TOPIC_BY_ID.get(value)?.label ?? value;
    case 'speaker':
    case 'entity':
      return article.entityById.get(value)?.name ?? value;
    case 'country':
      return countryEntity(article, value)?.name ?? countryName(value);
    case 'kind': {
      const kind = QUOTATION_KINDS.find((known) => known === value);
      return kind === undefined ? value : KIND_LABEL[kind];
    }
  }
}

function countryName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
}
