import { resolveFragment } from '#domain/check-permalink.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { formatPermalink, type Permalink } from '#domain/permalink.ts';
import { filterQuotations, NO_FILTER } from '#domain/quotation-filter.ts';
import { Link } from '#ui/Link.tsx';
import { ActiveFilters } from './ActiveFilters.tsx';
import styles from './TextFilter.module.css';

const COUNT_ID = 'marked-count';

interface TextFilterProps {
  readonly article: IndexedArticle;
  /** With a filter. */
  readonly permalink: Permalink;
}

/** Above the text: the filter that marks quotations in it, and how to let go of it. A link's own place is marked instead. */
export function TextFilter({ article, permalink }: TextFilterProps) {
  const shown = filterQuotations(article.records, permalink.filter);
  const isMarked = !('id' in resolveFragment(article, permalink.fragment));
  return (
    <section className={styles.filter} aria-label="Filter" lang="en" dir="ltr">
      <ActiveFilters article={article} permalink={permalink} onRemove={catchFocus} />
      <div id={COUNT_ID} className={styles.count} tabIndex={-1}>
        <strong>{shown.length}</strong> of {article.records.length} {isMarked ? 'marked' : 'match'}
      </div>
      <Link
        className={styles.clear}
        to={formatPermalink({ ...permalink, filter: NO_FILTER })}
        onClick={catchFocus}
      >
        Clear all
      </Link>
    </section>
  );
}

/** What was pressed goes with its part of the filter: the focus, where it goes nowhere else, to what is left or the headline. */
function catchFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return;
    const next = document.getElementById(COUNT_ID) ?? document.querySelector<HTMLElement>('h1');
    next?.focus({ preventScroll: true });
  });
}
