import { type RefObject, useEffect } from 'react';
import { findSearchHits } from '#domain/search-hits.ts';
import './search-hits.css';

/** The name of the highlight, as its style has it. */
const HIGHLIGHT = 'search-hit';

interface SearchHitsProps {
  /** Holds the quotations; their words are the text right in its `blockquote` elements. */
  readonly container: RefObject<HTMLElement | null>;
  readonly words: readonly string[];
}

/**
 * Paints the words of a search where they stand in the quotations, also in those that come into the page later. The page itself stays as
 * it is; a browser without custom highlights shows the quotations found and paints nothing.
 */
export function SearchHits({ container, words }: SearchHitsProps) {
  useEffect(() => {
    const root = container.current;
    if (root === null || !('highlights' in CSS)) return undefined;
    let frame = 0;
    const paint = () => CSS.highlights.set(HIGHLIGHT, new Highlight(...rangesIn(root, words)));
    const paintSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(paint);
    };
    const observer = new MutationObserver(paintSoon);
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    paintSoon();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      CSS.highlights.delete(HIGHLIGHT);
    };
  }, [container, words]);
  return null;
}

function rangesIn(root: HTMLElement, words: readonly string[]): readonly StaticRange[] {
  return [...root.querySelectorAll('blockquote')]
    .flatMap((quote) => [...quote.childNodes])
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .flatMap((node) =>
      findSearchHits(node.textContent ?? '', words).map(
        ({ start, end }) =>
          new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
      ),
    );
}
