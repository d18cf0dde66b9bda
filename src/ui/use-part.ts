import { useEffect, useState } from 'react';

/** A part of the app whose code is fetched when it is first needed. */
export interface FetchedPart<Part> {
  /** Undefined until it is there. */
  readonly part: Part | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

interface Outcome<Part> {
  readonly load: () => Promise<Part>;
  readonly part?: Part;
}

/** Fetches a part once `isWanted`. `load` must be the same function at every render. */
export function usePart<Part>(load: () => Promise<Part>, isWanted = true): FetchedPart<Part> {
  const [outcome, setOutcome] = useState<Outcome<Part>>();
  const isOpen = isWanted && outcome?.load !== load;
  useEffect(() => {
    if (!isOpen) return undefined;
    let isCurrent = true;
    const settle = (next: Outcome<Part>) => isCurrent && setOutcome(next);
    load().then(
      (part) => settle({ load, part }),
      () => settle({ load }),
    );
    return () => {
      isCurrent = false;
    };
  }, [load, isOpen]);
  const part = outcome?.load === load ? outcome.part : undefined;
  return {
    part,
    hasFailed: outcome?.load === load && part === undefined,
    retry: () => setOutcome(undefined),
  };
}
