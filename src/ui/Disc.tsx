import styles from './Disc.module.css';

export type DiscFill = 'full' | 'half' | 'empty';

/** A small disc: full, half or empty. Decoration; the meaning stands in words beside it. */
export function Disc({ fill }: { readonly fill: DiscFill }) {
  const shade = fill === 'full' ? styles.full : fill === 'half' ? styles.half : '';
  return <span className={`${styles.disc} ${shade}`} aria-hidden="true" />;
}
