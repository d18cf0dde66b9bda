import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type FocusEvent, useLayoutEffect, useRef, useState } from 'react';
import type { QuotationRecord } from '#domain/indexed-article.ts';
import styles from './QuotationTimeline.module.css';
import type { TimelineListProps } from './QuotationTimeline.tsx';
import { estimateHeight } from './row-height.ts';
import { RowKeeper } from './row-keeper.ts';

/** Rows that stand ready above and below the screen, so that Tab and a screen reader find the next one. */
const READY_ROWS = 6;

/** The last list's measured rows: coming back to it, the saved scroll position means the same place. */
let measured: { readonly first: QuotationRecord | undefined; readonly items: VirtualItem[] } | undefined;

/** A timeline of which only the rows near the screen are in the page. Each says its place in the whole. */
export function LongTimeline({ entries, chosen, renderEntry }: TimelineListProps) {
  const list = useRef<HTMLOListElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  const [keeper] = useState(() => new RowKeeper());
  const chosenIndex = chosen === undefined ? -1 : entries.indexOf(chosen);
  const virtualizer = useWindowVirtualizer({
    count: entries.length,
    overscan: READY_ROWS,
    // Rows are there in the first pass, so that the page can arrive at one.
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => scrollY,
    scrollMargin,
    estimateSize: (index) => estimateHeight(entries[index]),
    getItemKey: (index) => entries[index]?.quotation.id ?? index,
    rangeExtractor: (range) => keeper.extract(range, chosenIndex),
    initialMeasurementsCache: measured !== undefined && measured.first === entries[0] ? measured.items : [],
  });
  const items = virtualizer.getVirtualItems();
  useLayoutEffect(() => {
    if (list.current !== null) putInPlace(list.current, items, virtualizer.getTotalSize(), scrollMargin);
  });
  useLayoutEffect(() => {
    const { top } = list.current?.getBoundingClientRect() ?? { top: 0 };
    setScrollMargin(Math.round(top + scrollY));
  });
  useLayoutEffect(() => {
    return () => {
      measured = { first: entries[0], items: virtualizer.measurementsCache };
    };
  }, [entries, virtualizer]);
  const keepFocused = (event: FocusEvent) => {
    const index = indexOfRow(event.target);
    keeper.keep(index);
    // The page goes where the row is guessed to be. From the next frame on it follows it while rows above are measured.
    if (index === chosenIndex && keeper.awaits(index)) {
      requestAnimationFrame(() => virtualizer.scrollToIndex(index, { align: 'center' }));
    }
  };
  return (
    <ol
      ref={list}
      className={styles.long}
      aria-label="Quotations"
      onFocus={keepFocused}
      onBlur={() => keeper.keep(-1)}
    >
      {items.map(({ index }) => {
        const record = entries[index];
        return record && renderEntry(record, { index, of: entries.length }, virtualizer.measureElement);
      })}
    </ol>
  );
}

/** The policy of the pages lets no element be styled from its attributes. */
function putInPlace(list: HTMLElement, items: readonly VirtualItem[], size: number, margin: number): void {
  list.style.setProperty('block-size', `${size}px`);
  for (const [at, { start }] of items.entries()) {
    const row = list.children[at];
    if (row instanceof HTMLElement) row.style.setProperty('translate', `0 ${start - margin}px`);
  }
}

function indexOfRow(element: Element): number {
  return Number(element.closest('[data-index]')?.getAttribute('data-index') ?? -1);
}
