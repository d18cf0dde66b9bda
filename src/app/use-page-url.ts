import { useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import type { UrlParts } from '#domain/permalink.ts';

interface PageUrl {
  readonly url: UrlParts;
  /** False while a prerendered page is taken over whose URL asks for more than its path. */
  readonly isSettled: boolean;
}

/**
 * The URL of the page. While a prerendered page is taken over, its search and fragment are left out, because the
 * server did not see them; they apply in a second pass right after, before the next frame.
 */
export function usePageUrl(): PageUrl {
  const { pathname, search, hash } = useLocation();
  const asked = `${search}${hash}`;
  const applied = useSyncExternalStore(
    neverChanges,
    () => asked,
    () => '',
  );
  const isSettled = applied === asked;
  return { url: isSettled ? { pathname, search, hash } : { pathname, search: '', hash: '' }, isSettled };
}

const neverChanges = () => () => {};
