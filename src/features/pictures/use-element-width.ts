import { useState } from 'react';

/** Steps of 20 px: a picture is not drawn anew for each pixel of a window that is pulled wider. */
const STEP = 20;

/**
 * The width of an element in CSS pixels, rounded down to a step, for pictures whose writing must keep its size; `before`
 * until it is known. The function is the element's `ref`.
 */
export function useElementWidth(before: number) {
  const [width, setWidth] = useState(before);
  const [observe] = useState(() => (element: Element | null) => {
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const measured = entry?.contentRect.width ?? 0;
      if (measured > 0) setWidth(Math.max(STEP, Math.floor(measured / STEP) * STEP));
    });
    observer.observe(element);
    return () => observer.disconnect();
  });
  return { width, observe };
}
