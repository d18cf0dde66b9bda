import { readPageFiles, readServedData, type ServedData } from '#data/embedded-file.ts';
import { OPEN_PATH } from '#domain/open-path.ts';

/** The attribute of the root element that says for which path of the site its content was made. */
export const PATH_ATTRIBUTE = 'data-path';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A prerendered page: for which path of the site it was made, and what it carries. */
export interface PrerenderedPage {
  readonly path: string;
  /** Undefined when it cannot be read: then the page is to be replaced. Rejected when it does not arrive. */
  readonly served: Promise<ServedData | undefined>;
}

/**
 * The page that `root` holds, if it was made for this URL. A page made for an article may also stand at the site's root, where it is the only article; then its own URL
 * is put in place. Where a host answers with some other page, undefined: that page is to be replaced.
 */
export function takePage(root: HTMLElement): PrerenderedPage | undefined {
  const path = root.getAttribute(PATH_ATTRIBUTE);
  if (path === null) return undefined;
  const here = pathInSite(location.pathname);
  if (here !== path && here !== '/') return undefined;
  if (here !== path) {
    history.replaceState(null, '', `${BASE}${path}${location.search}${location.hash}`);
  }
  // Only this one shows nothing of a file.
  return { path, served: path === OPEN_PATH ? Promise.resolve({}) : readServed() };
}

async function readServed(): Promise<ServedData | undefined> {
  const [file] = await readPageFiles(document);
  return file && readServedData(file);
}

/** `/base/articles/x` → `/articles/x`, without a slash at the end. */
function pathInSite(pathname: string): string {
  const path = pathname.startsWith(BASE) ? pathname.slice(BASE.length) : pathname;
  return path.replace(/\/$/, '') || '/';
}
