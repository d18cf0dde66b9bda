import { type RefObject, useEffect } from 'react';
import { EMBED_HEIGHT, type EmbedHeight } from '#domain/embed-snippet.ts';

/**
 * Tells the page around the frame how high an element is, now and whenever that changes. The message goes to any
 * origin: whoever embeds is not known, and a height is no secret.
 */
export function useReportedHeight(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = element;
    if (current === null || parent === window) return undefined;
    const observer = new ResizeObserver(() => {
      const message: EmbedHeight = { type: EMBED_HEIGHT, height: current.getBoundingClientRect().height };
      parent.postMessage(message, '*');
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
}
