import type { NamedEntity } from '#domain/entity.ts';
import type { NameSpan } from './find-names.ts';
import type { Token } from './tokenize.ts';

/** What a name can be of; countries are found before. */
export type NameType = NamedEntity['type'];

/** A name, and what it is the name of. */
export interface TypedName extends NameSpan {
  readonly type: NameType;
}

/** What the typing asks of the article beside the names. */
export interface NameContext {
  readonly tokens: readonly (readonly Token[])[];
  /** Whether a name stands in the source of speech. */
  readonly isSource: (name: NameSpan) => boolean;
  /** Whether a country stands at a token of a paragraph. */
  readonly isCountry: (paragraph: number, token: number) => boolean;
}
