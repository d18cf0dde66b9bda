import { useLayoutEffect } from 'react';
import { usePageUrl } from './use-page-url.ts';

/** Shows a prerendered page that was kept back until the search of its URL is applied (index.html, base.css). */
export function useReveal(): void {
  const { isSettled } = usePageUrl();
  useLayoutEffect(() => {
    if (isSettled) revealPage();
  }, [isSettled]);
}

export function revealPage(): void {
  delete document.documentElement.dataset.pending;
}
