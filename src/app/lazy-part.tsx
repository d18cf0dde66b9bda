import { type ComponentType, lazy, Suspense, useState } from 'react';
import { recoverPart } from './recover-part.ts';
import { Skeleton } from './Skeleton.tsx';

/** A component whose code is a file of its own. */
export interface LazyPart {
  readonly Part: ComponentType;
  /** Fetches the code. Once it is there the component renders at once, as taking over a prerendered page needs. */
  readonly load: () => Promise<void>;
}

export function lazyPart(fetchPart: () => Promise<ComponentType>): LazyPart {
  let loaded: ComponentType | undefined;
  const load = async () => {
    loaded = await fetchPart();
  };
  const Waiting = lazy(async () => ({ default: await fetchPart().catch(recoverPart) }));
  const Part = () => {
    const [Chosen] = useState<ComponentType>(() => loaded ?? Waiting);
    return (
      <Suspense fallback={<Skeleton />}>
        <Chosen />
      </Suspense>
    );
  };
  return { Part, load };
}
