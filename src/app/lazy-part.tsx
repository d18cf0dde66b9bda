import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import { recoverPart } from '#data/recover-part.ts';

/** A component whose code is a file of its own. */
export interface LazyPart<Props extends object> {
  readonly Part: ComponentType<Props>;
  /** Fetches the code. Once it is there the component renders at once, as taking over a prerendered page needs. */
  readonly load: () => Promise<void>;
}

/** `waiting` stands in its place until its code is there. */
export function lazyPart<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
  waiting: ReactNode = null,
): LazyPart<Props> {
  let loaded: ComponentType<Props> | undefined;
  const load = async () => {
    loaded = await fetchPart();
  };
  const wait = () =>
    lazy(async () => {
      try {
        return { default: await fetchPart().catch(recoverPart) };
      } catch (error) {
        // Whoever tries again must not be told of this failure once more.
        Waiting = wait();
        throw error;
      }
    });
  let Waiting = wait();
  const Part = (props: Props) => {
    const [Chosen] = useState<ComponentType<Props>>(() => loaded ?? Waiting);
    return (
      <Suspense fallback={waiting}>
        <Chosen {...props} />
      </Suspense>
    );
  };
  return { Part, load };
}
