import type { ReactNode } from 'react';
import { type FilterDrop, suggestDrops } from '#domain/filter-drops.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { formatPermalink, type Permalink } from '#domain/permalink.ts';
import { NO_FILTER } from '#domain/quotation-filter.ts';
import { shorten } from '#domain/shorten.ts';
import { Link } from '#ui/Link.tsx';
import styles from './EmptyResult.module.css';
import { FACET_LABEL, facetValueLabel } from './facet-label.ts';

interface EmptyResultProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
}

/** Nothing matches: which part of the filter to drop, and what that would show. */
export function EmptyResult({ article, permalink }: EmptyResultProps) {
  const drops = suggestDrops(article, permalink.filter);
  return (
    <section className={styles.empty}>
      <h2 className={styles.title}>No quotation matches all of this</h2>
      {drops.length > 0 ? (
        <>
          <p>One part of the filter leaves nothing over. You could:</p>
          <ul className={styles.drops}>
            {drops.map((drop) => (
              <li key={drop.part}>
                <Link to={formatPermalink({ ...permalink, filter: drop.rest })}>
                  Drop {describeDrop(article, permalink, drop)}
                </Link>{' '}
                and see {drop.count === 1 ? '1 quotation' : `${drop.count} quotations`}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          It is not enough to drop one part of the filter.{' '}
          <Link to={formatPermalink({ ...permalink, filter: NO_FILTER })}>
            Clear the filter and see all {article.records.length} quotations
          </Link>
        </p>
      )}
    </section>
  );
}

function describeDrop(article: IndexedArticle, { filter }: Permalink, { part }: FilterDrop): ReactNode {
  if (part === 'q') {
    return (
      <>
        the words “<bdi>{shorten(filter.q)}</bdi>”
      </>
    );
  }
  const values = filter[part].map((value) => facetValueLabel(article, part, value));
  return `${FACET_LABEL[part].toLowerCase()} ${values.join(' or ')}`;
}
