import type { ReactNode } from 'react';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Permalink } from '#domain/permalink.ts';
import type { ShareTarget } from '#domain/share-target.ts';
import type { Arrival } from './use-arrival.ts';

/** What the frame of an article hands to the route inside it. */
export interface ArticleContext {
  readonly article: IndexedArticle;
  /** The same object as long as it means the same. */
  readonly permalink: Permalink;
  /** For the route to bring the reader to, once what it shows is there. */
  readonly arrival: Arrival;
  /** Whether this step was made to search. */
  readonly isSearch: boolean;
  /** The same function for the same article. */
  readonly renderShare: (target: ShareTarget) => ReactNode;
}
