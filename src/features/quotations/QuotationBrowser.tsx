import { type ReactNode, useMemo, useRef } from 'react';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { formatPermalink, type Permalink } from '#domain/permalink.ts';
import { filterQuotations, isFiltering, NO_FILTER, searchWords } from '#domain/quotation-filter.ts';
import { type ShareTarget, shareView } from '#domain/share-target.ts';
import { Link } from '#ui/Link.tsx';
import { usePart } from '#ui/use-part.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import { FacetMenu } from './FacetMenu.tsx';
import { FilterSheet } from './FilterSheet.tsx';
import styles from './QuotationBrowser.module.css';
import { RESULT_COUNT_ID, ResultCount } from './ResultCount.tsx';
import { SearchField } from './SearchField.tsx';

const loadEmptyResult = async () => (await import('./EmptyResult.tsx')).EmptyResult;
const loadSearchHits = async () => (await import('./SearchHits.tsx')).SearchHits;

/** Facets in the page where there is room; a phone's sheet has all. */
const MENUS = ['topic', 'speaker', 'country', 'kind'] as const;

interface QuotationBrowserProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  /** Whether the reader came to search. */
  readonly isSearch: boolean;
  readonly renderShare: (target: ShareTarget) => ReactNode;
  /** Stands above the facets. */
  readonly picture: ReactNode;
  readonly timeline: ReactNode;
}

/** What was said: the facets, what of them is in use, and the timeline of the quotations that are left. */
export function QuotationBrowser(props: QuotationBrowserProps) {
  const { article, permalink, isSearch, renderShare, picture, timeline } = props;
  const { filter } = permalink;
  const shown = filterQuotations(article.records, filter);
  const { part: EmptyResult } = usePart(loadEmptyResult, shown.length === 0);
  const words = useMemo(() => searchWords(filter), [filter]);
  const { part: SearchHits } = usePart(loadSearchHits, words.length > 0);
  const container = useRef<HTMLElement>(null);
  const cleared = formatPermalink({ ...permalink, filter: NO_FILTER });
  return (
    <section ref={container}>
      <h1 className={styles.title} tabIndex={-1}>
        What was said
      </h1>
      <p className="print-only">{article.article.headline}</p>
      {article.records.length === 0 ? (
        <p className={styles.none}>No quotations were found in this article.</p>
      ) : (
        <>
          {picture}
          <div className={styles.facets}>
            <div className={styles.menus}>
              {MENUS.map((facet) => (
                <FacetMenu key={facet} article={article} permalink={permalink} facet={facet} />
              ))}
            </div>
            <SearchField permalink={permalink} takesFocus={isSearch} />
          </div>
          <div className={styles.row}>
            <FilterSheet article={article} permalink={permalink} shown={shown.length} />
            {isFiltering(filter) && (
              <ActiveFilters
                article={article}
                permalink={{ ...permalink, fragment: '' }}
                onRemove={focusCount}
              />
            )}
            <ResultCount
              shown={shown.length}
              total={article.records.length}
              actions={
                isFiltering(filter) && (
                  <div className={styles.actions}>
                    <Link className={styles.clear} to={cleared} onClick={focusCount}>
                      Clear all
                    </Link>
                    {renderShare(shareView(article, permalink))}
                  </div>
                )
              }
            />
          </div>
          {EmptyResult && shown.length === 0 && <EmptyResult article={article} permalink={permalink} />}
          {timeline}
        </>
      )}
      {SearchHits && words.length > 0 && <SearchHits container={container} words={words} />}
    </section>
  );
}

/** The chosen chip goes with its filter; the count is where its effect can be read. */
function focusCount(): void {
  requestAnimationFrame(() => document.getElementById(RESULT_COUNT_ID)?.focus({ preventScroll: true }));
}
