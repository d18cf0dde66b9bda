import { useEffect, useState } from 'react';

/** Whether the reader has selected any words since the page was opened. */
export function useHasSelected(): boolean {
  const [hasSelected, setHasSelected] = useState(false);
  useEffect(() => {
    if (hasSelected) return undefined;
    const look = () => {
      if (getSelection()?.isCollapsed === false) setHasSelected(true);
    };
    // Words can be selected before the page is taken over.
    look();
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [hasSelected]);
  return hasSelected;
}
