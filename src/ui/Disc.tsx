import styles from './Disc.module.css';

export type DiscFill = 'full' | 'half' | 'empty';

/** A small disc: full, half or empty. Decoration; the meaning stands in words beside it. */
export function Disc({ fill }: { readonly fill: DiscFill }) {
  return (
    <svg className={styles.disc} viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="4.75" className={fill === 'full' ? styles.filled : styles.ring} />
      {fill === 'half' && <path d="M6 1.25a4.75 4.75 0 0 0 0 9.5z" className={styles.filled} />}
    </svg>
  );
}
