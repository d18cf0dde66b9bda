import styles from './Skeleton.module.css';

/** Holds the place of a page that is being fetched, in the shape that it will have. */
export function Skeleton() {
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">Loading</span>
      <span className={styles.headline} />
      <span className={styles.line} />
      <span className={styles.line} />
      <span className={styles.line} />
      <span className={styles.end} />
    </div>
  );
}
