import { articlePath, LIBRARY_PATH } from '#dataset/paths.ts';
import { SCHEMA_VERSION } from '#dataset/schema-version.ts';
import { type IndexedArticle, indexArticle } from '#domain/indexed-article.ts';
import type { LibraryEntry } from '#domain/library-entry.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import { STORED_ON } from './stored-on.ts';

/** A JSON file of the site that a prerendered page carries, or names when it is large, so that it comes once. */
export interface EmbeddedFile {
  /** Relative to the site's root. */
  readonly path: string;
  readonly text: string;
}

/** The attribute that names a file's path, on the `script` element that carries it or the `link` that fetches it. */
export const FILE_ATTRIBUTE = 'data-file';

/** The files of this page, in the order of the page. Rejected when one that it only names does not arrive. */
export function readPageFiles(page: ParentNode): Promise<readonly EmbeddedFile[]> {
  const elements = [...page.querySelectorAll<HTMLElement>(`[${FILE_ATTRIBUTE}]`)];
  return Promise.all(
    elements.map(async (element) => {
      const path = element.getAttribute(FILE_ATTRIBUTE) ?? '';
      const text = element instanceof HTMLLinkElement ? await fetchAgain(element.href) : element.textContent;
      return { path, text };
    }),
  );
}

/** Characters from which on reading and indexing a file together would hold up a phone. */
const LARGE = 100_000;

/** What does it in pieces. Undefined where it does not arrive: then all is done at once. */
const loadForLong = () => import('./long-document.ts').catch(() => undefined);

/** What the page has asked for already: from memory, or when it is there. Only a large file is named and not carried. */
async function fetchAgain(href: string): Promise<string> {
  const [response, inPieces] = await Promise.all([fetch(href, { cache: 'force-cache' }), loadForLong()]);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  // An older copy would be shown as this page's own: it is for the app to fetch, which says what it is.
  if (response.headers.has(STORED_ON)) return '';
  return inPieces === undefined ? response.text() : inPieces.readLongBody(response);
}

/** What a prerendered page shows and carries; nothing where the page is to be made in the browser. */
export interface ServedData {
  readonly article?: IndexedArticle;
  readonly library?: readonly LibraryEntry[];
}

/**
 * What a file of the page says. The build has checked the file, so it is not decoded again. Undefined when
 * it is cut off or not of this version: then the page must fetch it.
 */
export async function readServedData({ path, text }: EmbeddedFile): Promise<ServedData | undefined> {
  const inPieces = text.length > LARGE ? await loadForLong() : undefined;
  const file = await parse(text, inPieces?.parseLongDocument);
  if (isLibrary(file) && path === LIBRARY_PATH) return { library: file.articles };
  if (!isArticle(file) || path !== articlePath(file.slug)) return undefined;
  return { article: inPieces === undefined ? indexArticle(file) : await inPieces.indexLongArticle(file) };
}

/** Undefined where it is cut off. */
async function parse(text: string, parseText: (text: string) => unknown = JSON.parse): Promise<unknown> {
  try {
    return await parseText(text);
  } catch {
    return undefined;
  }
}

function isOfThisVersion(file: unknown): file is { readonly schemaVersion: unknown } {
  return (
    typeof file === 'object' &&
    file !== null &&
    'schemaVersion' in file &&
    file.schemaVersion === SCHEMA_VERSION
  );
}

function isArticle(file: unknown): file is NewsArticle {
  return isOfThisVersion(file) && 'slug' in file && 'paragraphs' in file;
}

function isLibrary(file: unknown): file is { readonly articles: readonly LibraryEntry[] } {
  return isOfThisVersion(file) && 'articles' in file;
}
