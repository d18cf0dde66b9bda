import { readEmbeddedFiles, readServedData, type ServedData } from '#data/embedded-file.ts';

/** The attribute of the root element that says for which path of the site its content was made. */
export const PATH_ATTRIBUTE = 'data-path';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A prerendered page: for which path of the site it was made, and what it carries. */
export interface PrerenderedPage {
  readonly path: string;
  readonly served: ServedData;
}

/**
 * The page that `root` holds, if that can be taken over as it is: made for this URL, and arrived
 * whole. A page made for an article may also stand at the site's root, where it is the only article; then its own URL
 * is put in place. Where a host answers with some other page, undefined: that page is to be replaced.
 */
export function takePage(root: HTMLElement): PrerenderedPage | undefined {
  const path = root.getAttribute(PATH_ATTRIBUTE);
  if (path === null) return undefined;
  const here = pathInSite(location.pathname);
  if (here !== path && here !== '/') return undefined;
  const [file] = readEmbeddedFiles(document);
  const served = file && readServedData(file);
  if (served === undefined) return undefined;
  if (here !== path) {
    history.replaceState(null, '', `${BASE}${path}${location.search}${location.hash}`);
  }
  return { path, served };
}

/** `/base/articles/x` → `/articles/x`, without a slash at the end. */
function pathInSite(pathname: string): string {
  const path = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : pathname;
  return path.replace(/\/$/, '') || '/';
}
