import { type RefObject, startTransition, useEffect, useEffectEvent, useState } from 'react';
import { afterFrame } from '#ui/after-frame.ts';
import { useWholePage } from '#ui/use-whole-page.ts';

/** What the served page shows at once: more than a screen, and little enough to be laid out at once. */
const FIRST_SLICES = 1;
/** Made in one go, between two frames. */
const AT_ONCE = 2;

/**
 * Which slices of a long list are to be in the page, by index: the first ones in the first pass, then all the others, a few
 * after each frame, from the screen outwards; all of them when the page is printed or searched. `list` has one child for each.
 */
export function useReadySlices(
  list: RefObject<HTMLElement | null>,
  count: number,
  wanted: readonly number[],
): ReadonlySet<number> {
  const [ready, setReady] = useState<ReadonlySet<number>>(() => new Set(indices(FIRST_SLICES)));
  const isPrinted = useWholePage(() => setReady(new Set(indices(count))));
  const grow = useEffectEvent(() => {
    const here = sliceOnScreen(list.current);
    const nearest = indices(count)
      .filter((index) => !ready.has(index))
      .sort((a, b) => Math.abs(a - here) - Math.abs(b - here));
    startTransition(() =>
      setReady((before) => new Set([...before, ...wanted, ...nearest.slice(0, AT_ONCE)])),
    );
  });
  useEffect(() => {
    if (ready.size >= count) return undefined;
    let isLeft = false;
    void afterFrame().then(() => {
      if (!isLeft) grow();
    });
    return () => {
      isLeft = true;
    };
  }, [ready, count]);
  return isPrinted ? new Set(indices(count)) : new Set([...ready, ...wanted]);
}

function sliceOnScreen(list: HTMLElement | null): number {
  const at = [...(list?.children ?? [])].findIndex((slice) => slice.getBoundingClientRect().bottom > 0);
  return Math.max(0, at);
}

function indices(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
