import { type ReactNode, type RefObject, useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { makePassage } from '#domain/make-passage.ts';
import { sharePassage } from '#domain/share-passage.ts';
import type { ShareTarget } from '#domain/share-target.ts';
import { SelectionSteps } from './SelectionSteps.tsx';
import styles from './SelectionTools.module.css';
import type { SelectedWords } from './selected-span.ts';
import { SELECTION_TOOLS } from './selection-attributes.ts';
import { useSelectedWords } from './use-selected-words.ts';

interface SelectionToolsProps {
  readonly article: IndexedArticle;
  /** The element that holds the article's paragraphs. */
  readonly container: RefObject<HTMLElement | null>;
  readonly renderActions: (target: ShareTarget) => ReactNode;
}

/**
 * Beside selected words: pass them on. The tools stand in the page right behind the paragraph; Tab leads from the
 * selection to them, Esc closes them and leads back.
 */
export function SelectionTools({ article, container, renderActions }: SelectionToolsProps) {
  const { selected, read, drop } = useSelectedWords(container);
  useEffect(() => {
    if (selected === undefined) return undefined;
    const answer = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      if (event.key === 'Tab' && !event.shiftKey && isInText(selected)) {
        event.preventDefault();
        selected.block.querySelector<HTMLElement>(`[${SELECTION_TOOLS}] button`)?.focus();
      }
      if (event.key !== 'Escape') return;
      if (!isInText(selected)) focusParagraph(selected);
      drop();
    };
    document.addEventListener('keydown', answer);
    return () => document.removeEventListener('keydown', answer);
  });
  const passage = selected && makePassage(article.article, selected.from, selected.to);
  if (selected === undefined || passage === undefined) return null;
  return createPortal(
    <div
      ref={(element) => place(element, selected)}
      className={isLow(selected) ? styles.toolsAbove : styles.tools}
      lang="en"
      dir="ltr"
      role="toolbar"
      aria-label="Selected words"
      {...{ [SELECTION_TOOLS]: true }}
    >
      {renderActions(sharePassage(article, passage))}
      <SelectionSteps text={selected.text} isOpen={selected.isStepped} onStep={read} />
    </div>,
    selected.block,
  );
}

function place(element: HTMLElement | null, { end, block }: SelectedWords): void {
  const origin = block.getBoundingClientRect();
  element?.style.setProperty('--left', `${end.left - origin.left}px`);
  element?.style.setProperty('--top', `${end.bottom - origin.top}px`);
}

/** Whether the selection ends where the tools of a phone would stand. */
function isLow({ end }: SelectedWords): boolean {
  return end.bottom > innerHeight - 180;
}

/** Whether the focus is on nothing but the selected text, from which Tab leads to the tools, links between or not. */
function isInText({ block }: SelectedWords): boolean {
  const { activeElement } = document;
  return activeElement === document.body || activeElement === block.querySelector('p[id]');
}

function focusParagraph({ block }: SelectedWords): void {
  block.querySelector<HTMLElement>('p[id]')?.focus({ preventScroll: true });
}
