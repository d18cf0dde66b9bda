import type { ReactNode } from 'react';
import styles from './IconButton.module.css';
import { Link } from './Link.tsx';

interface IconLinkProps {
  readonly to: string;
  /** Read out, and shown as a hint. */
  readonly label: string;
  readonly icon: ReactNode;
}

/** A link that shows only an icon. */
export function IconLink({ to, label, icon }: IconLinkProps) {
  return (
    <Link className={styles.button} to={to} aria-label={label} title={label}>
      {icon}
    </Link>
  );
}
