import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './IconButton.module.css';

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children' | 'className'> {
  /** Read out, and shown as a hint. */
  readonly label: string;
  readonly icon: ReactNode;
}

/** A button that shows only an icon. */
export function IconButton({ label, icon, ...button }: IconButtonProps) {
  return (
    <button type="button" className={styles.button} aria-label={label} title={label} {...button}>
      {icon}
    </button>
  );
}
