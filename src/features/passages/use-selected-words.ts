import { type RefObject, useCallback, useEffect, useState } from 'react';
import { readSelection, type SelectedWords } from './selected-span.ts';
import { SELECTION_START, SELECTION_TOOLS } from './selection-attributes.ts';

/** Milliseconds without a change after which a selection counts as made: it is not read while it is being drawn. */
const SETTLED = 120;

/** What is selected in the article, once it is, and how to read it again or let it go. */
export function useSelectedWords(container: RefObject<HTMLElement | null>) {
  const [selected, setSelected] = useState<SelectedWords & { readonly isStepped: boolean }>();
  const read = useCallback(() => {
    const next = container.current === null ? undefined : readSelection(container.current);
    // Tools that are being used stay where they are: moved to another paragraph they would lose the focus.
    setSelected((now) =>
      now && next && isIn(SELECTION_TOOLS)
        ? { ...next, block: now.block, isStepped: now.isStepped }
        : next && { ...next, isStepped: isIn(SELECTION_START) },
    );
  }, [container]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      // A click on the tools takes the selection away in some browsers; they stay until it is over.
      if (!isIn(SELECTION_TOOLS) || hasOtherWords()) timer = setTimeout(read, SETTLED);
    };
    // The selection that brought the tools here is there already.
    wait();
    document.addEventListener('selectionchange', wait);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', wait);
    };
  }, [read]);
  return { selected, read, drop: () => setSelected(undefined) };
}

/** Whether the focus is in an element with this attribute. */
function isIn(attribute: string): boolean {
  return Boolean(document.activeElement?.closest(`[${attribute}]`));
}

/** Whether words outside the tools are selected: what the tools copy are these, wherever the focus is. */
function hasOtherWords(): boolean {
  const selection = document.getSelection();
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  return selection?.isCollapsed === false && element?.closest(`[${SELECTION_TOOLS}]`) === null;
}
