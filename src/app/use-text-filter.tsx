import type { ReactNode } from 'react';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Permalink } from '#domain/permalink.ts';
import { isFiltering } from '#domain/quotation-filter.ts';
import { usePart } from '#ui/use-part.ts';
import styles from './use-text-filter.module.css';

interface NamedFilter {
  /** False while what names it is on its way. */
  readonly isSettled: boolean;
  /** Nothing where there is no filter. */
  readonly row: ReactNode;
}

const loadFilter = async () => (await import('#features/quotations/TextFilter.tsx')).TextFilter;

/** Names the filter above a text whose link has one: only such a text needs the code that does. Its line is kept free, on a phone two. */
export function useTextFilter(article: IndexedArticle, permalink: Permalink): NamedFilter {
  const isAsked = isFiltering(permalink.filter);
  const { part: TextFilter, hasFailed } = usePart(loadFilter, isAsked);
  if (!isAsked || hasFailed) return { isSettled: true, row: null };
  return {
    isSettled: TextFilter !== undefined,
    row: (
      <div className={styles.line}>
        {TextFilter && <TextFilter article={article} permalink={permalink} />}
      </div>
    ),
  };
}
