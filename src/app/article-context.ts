import type { ReactNode } from 'react';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Permalink } from '#domain/permalink.ts';
import type { ShareTarget } from '#domain/share-target.ts';

/** What the frame of an article hands to the route inside it. */
export interface ArticleContext {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  readonly renderShare: (target: ShareTarget) => ReactNode;
}
