import type { ReactNode } from 'react';
import styles from './Fold.module.css';

interface FoldProps {
  readonly summary: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** What is there on demand, and on paper without being asked for: there nothing unfolds. */
export function Fold({ summary, isOpen, children }: FoldProps) {
  return (
    <details className={styles.fold} open={isOpen}>
      <summary className={styles.summary}>{summary}</summary>
      {children}
    </details>
  );
}
