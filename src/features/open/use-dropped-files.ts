import { useEffect, useState } from 'react';

/**
 * Whether files are held over the page. Dropped anywhere on it they go to `onDrop`; without it nothing happens, where
 * the browser would show the file in place of the page.
 */
export function useDroppedFiles(onDrop: ((files: readonly File[]) => void) | undefined): boolean {
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const hold = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setIsHeld(true);
    };
    const drop = (event: DragEvent) => {
      setIsHeld(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      onDrop?.(files);
    };
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setIsHeld(false);
    addEventListener('dragover', hold, { signal });
    addEventListener('drop', drop, { signal });
    addEventListener('dragleave', leave, { signal });
    return () => listening.abort();
  }, [onDrop]);
  return isHeld && onDrop !== undefined;
}
