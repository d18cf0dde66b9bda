import type { ReactNode } from 'react';
import styles from './ResultCount.module.css';

/** The count's element id, for the focus of a reader whose filter chip has just gone. */
export const RESULT_COUNT_ID = 'result-count';

interface ResultCountProps {
  readonly shown: number;
  readonly total: number;
  /** What one can do with a filtered result: clear it, share it. */
  readonly actions: ReactNode;
}

/** How many quotations are shown: the page's one polite live region. */
export function ResultCount({ shown, total, actions }: ResultCountProps) {
  return (
    <div className={styles.row}>
      <p id={RESULT_COUNT_ID} className={styles.count} role="status" tabIndex={-1}>
        <strong>{shown}</strong> {shown === total ? '' : `of ${total} `}
        {total === 1 ? 'quotation' : 'quotations'}
      </p>
      {actions}
    </div>
  );
}
