import type { ReactNode } from 'react';
import styles from './StatusPage.module.css';

interface StatusPageProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

/** A whole page that says why there is nothing else on it, and offers a way on. */
export function StatusPage({ title, children, actions }: StatusPageProps) {
  return (
    <section className={styles.page}>
      <h1 className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      <div className={styles.text}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </section>
  );
}
