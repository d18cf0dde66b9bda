import type { ComponentType } from 'react';
import { usePart } from '#ui/use-part.ts';
import styles from './LazyPicture.module.css';

interface LazyPictureProps<Props> {
  /** What it is, in a sentence on its failure: "the map". */
  readonly name: string;
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

/** A picture whose code and data come once it is shown. A load that fails says so and can be tried again. */
export function LazyPicture<Props extends object>({ name, load, props }: LazyPictureProps<Props>) {
  const { part: Picture, hasFailed, retry } = usePart(load);
  if (Picture !== undefined) return <Picture {...props} />;
  if (!hasFailed) return <p className={styles.state}>Fetching {name} …</p>;
  return (
    <p className={styles.state}>
      The network did not bring {name}.{' '}
      <button type="button" className={styles.retry} onClick={retry}>
        Try again
      </button>
    </p>
  );
}
