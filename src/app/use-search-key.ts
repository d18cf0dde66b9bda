import { useEffect, useEffectEvent } from 'react';

/**
 * Calls `onSearch` when Ctrl and `/` are pressed. Never for `/` alone: whoever speaks to the computer would set it off
 * by chance, and could not turn it off (WCAG 2.1.4).
 */
export function useSearchKey(onSearch: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    // Ctrl and Alt together are how some keyboards write letters.
    if (key !== '/' || !ctrlKey || metaKey || altKey || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    onSearch();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
}
