import type { QueryClient } from '@tanstack/react-query';
import { readEmbeddedFiles, seedQuery } from '#data/embedded-file.ts';

/** The attribute of the root element that says for which path of the site its content was made. */
export const PATH_ATTRIBUTE = 'data-path';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * The path of the site whose page `root` holds, if that can be taken over as it is: made for this URL, and arrived
 * whole. A page made for an article may also stand at the site's root, where it is the only article; then its own URL
 * is put in place. Where a host answers with some other page, undefined: that page is to be replaced.
 */
export function takePage(root: HTMLElement, client: QueryClient): string | undefined {
  const path = root.getAttribute(PATH_ATTRIBUTE);
  if (path === null) return undefined;
  const here = pathInSite(location.pathname);
  if (here !== path && here !== '/') return undefined;
  const files = readEmbeddedFiles(document);
  if (files.length === 0 || !files.every((file) => seedQuery(client, file))) return undefined;
  if (here !== path) {
    history.replaceState(null, '', `${BASE}${path}${location.search}${location.hash}`);
  }
  return path;
}

/** `/base/articles/x` → `/articles/x`, without a slash at the end. */
function pathInSite(pathname: string): string {
  const path = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : pathname;
  return path.replace(/\/$/, '') || '/';
}
