import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import styles from './LazyPicture.module.css';

interface LazyPictureProps<Props> {
  /** What it is, in a sentence on its failure: "the map". */
  readonly name: string;
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

/** A picture whose code and data come once it is shown. A load that fails says so and can be tried again. */
export function LazyPicture<Props extends object>({ name, load, props }: LazyPictureProps<Props>) {
  const query = useQuery({
    queryKey: ['picture', name],
    queryFn: async () => ({ Picture: await load() }),
    gcTime: Number.POSITIVE_INFINITY,
  });
  if (query.isSuccess) {
    const { Picture } = query.data;
    return <Picture {...props} />;
  }
  if (query.isPending) return <p className={styles.state}>Fetching {name} …</p>;
  return (
    <p className={styles.state}>
      The network did not bring {name}.{' '}
      <button type="button" className={styles.retry} onClick={() => void query.refetch()}>
        Try again
      </button>
    </p>
  );
}
