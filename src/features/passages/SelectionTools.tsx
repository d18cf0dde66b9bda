import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { makePassage } from '#domain/make-passage.ts';
import { type ShareTarget, sharePassage } from '#domain/share-target.ts';
import styles from './SelectionTools.module.css';
import { readSelection, type SelectedWords } from './selected-span.ts';

interface SelectionToolsProps {
  readonly article: IndexedArticle;
  /** The element that holds the article's paragraphs. */
  readonly container: RefObject<HTMLElement | null>;
  readonly renderShare: (target: ShareTarget) => ReactNode;
}

/**
 * Beside selected words: pass them on. The tools stand in the page right behind the paragraph, so that Tab leads from
 * the selection to them.
 */
export function SelectionTools({ article, container, renderShare }: SelectionToolsProps) {
  const [selected, setSelected] = useState<SelectedWords>();
  useEffect(() => {
    const read = () => {
      const element = container.current;
      // A click on the tools takes the selection away in some browsers; they stay until it is over.
      if (element === null || document.activeElement?.closest('[data-selection-tools]')) return;
      setSelected(readSelection(element));
    };
    // The selection that brought the tools here is there already.
    read();
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [container]);
  const passage = selected && makePassage(article.article, selected.from, selected.to);
  if (selected === undefined || passage === undefined) return null;
  const place = (element: HTMLElement | null) => {
    element?.style.setProperty('--left', `${selected.left}px`);
    element?.style.setProperty('--top', `${selected.top}px`);
  };
  return createPortal(
    <div
      ref={place}
      className={styles.tools}
      role="toolbar"
      aria-label="Selected words"
      data-selection-tools
      onKeyDown={(event) => event.key === 'Escape' && setSelected(undefined)}
    >
      {renderShare(sharePassage(article, passage))}
    </div>,
    selected.block,
  );
}
