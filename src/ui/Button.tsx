import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'>;

/** The one main action of a page. */
export function Button(props: ButtonProps) {
  return <button type="button" className={styles.button} {...props} />;
}
