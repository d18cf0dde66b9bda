import { ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './EmbeddedQuotation.module.css';

interface OutwardLinkProps {
  /** Path within the site. */
  readonly href: string;
  readonly children: ReactNode;
}

/** Leaves the frame for the site, in a tab of its own. */
export function OutwardLink({ href, children }: OutwardLinkProps) {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return (
    <a className={styles.link} href={`${base}${href}`} target="_blank" rel="noopener">
      {children}
      <ArrowUpRight />
    </a>
  );
}
