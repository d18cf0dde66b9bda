import { useEffect } from 'react';

/** Calls `onSearch` when `/` is pressed outside a field, without a modifier. */
export function useSearchKey(onSearch: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (event.key !== '/' || !isPlain || isTyping(event.target) || document.querySelector('dialog[open]'))
        return;
      event.preventDefault();
      onSearch();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [onSearch]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
