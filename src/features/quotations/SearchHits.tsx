import { type RefObject, useEffect } from 'react';
import { findSearchHits } from '#domain/search-hits.ts';
import './search-hits.css';

/** The name of the highlight, as its style has it. */
const HIGHLIGHT = 'search-hit';
/** Hits that are painted: with all 10,000 entries in the page a letter has more than a browser can keep. */
const MOST = 5000;

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
    const paint = () => CSS.highlights.set(HIGHLIGHT, paintedIn(root, words));
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

function paintedIn(root: HTMLElement, words: readonly string[]): Highlight {
  const highlight = new Highlight();
  for (const quote of root.querySelectorAll('blockquote')) {
    for (const node of quote.childNodes) {
      if (highlight.size >= MOST) return highlight;
      if (node.nodeType !== Node.TEXT_NODE) continue;
      for (const { start, end } of findSearchHits(node.textContent ?? '', words))
        highlight.add(
          new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
        );
    }
  }
  return highlight;
}
