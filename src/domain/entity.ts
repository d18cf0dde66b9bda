interface EntityBase {
  readonly id: string;
  /** As the article names it, in its fullest form there. */
  readonly name: string;
  /** Other names that the article uses, each once; without `name` itself. */
  readonly aliases: readonly string[];
}

/** A country or territory with an ISO 3166-1 alpha-2 code. */
interface CountryEntity extends EntityBase {
  readonly type: 'Country';
  readonly countryCode: string;
}

/** Anything else that the article names. The types are schema.org's. */
export interface NamedEntity extends EntityBase {
  readonly type: 'Person' | 'Organization' | 'Place' | 'Event';
}

export type Entity = CountryEntity | NamedEntity;

/** In the order in which the sidebar shows them. */
export const ENTITY_TYPES = ['Country', 'Person', 'Organization', 'Place', 'Event'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];
