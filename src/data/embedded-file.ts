import { articlePath, LIBRARY_PATH } from '#dataset/paths.ts';
import { SCHEMA_VERSION } from '#dataset/schema-version.ts';
import { type IndexedArticle, indexArticle } from '#domain/indexed-article.ts';
import type { LibraryEntry } from '#domain/library-entry.ts';
import type { NewsArticle } from '#domain/news-article.ts';

/** A JSON file of the site that a prerendered page carries, so that it is not fetched again. */
export interface EmbeddedFile {
  /** Relative to the site's root. */
  readonly path: string;
  readonly text: string;
}

/** The attribute that names a file's path on the `script` element that carries it. */
export const FILE_ATTRIBUTE = 'data-file';

/** The files that this page carries, in the order of the page. */
export function readEmbeddedFiles(page: ParentNode): readonly EmbeddedFile[] {
  return [...page.querySelectorAll(`script[${FILE_ATTRIBUTE}]`)].map((element) => ({
    path: element.getAttribute(FILE_ATTRIBUTE) ?? '',
    text: element.textContent,
  }));
}

/** What a prerendered page shows and carries; nothing where the page is to be made in the browser. */
export interface ServedData {
  readonly article?: IndexedArticle;
  readonly library?: readonly LibraryEntry[];
}

/**
 * What a file that came inside the page says. The build has checked the file, so it is not decoded again. Undefined when
 * it is cut off or not of this version: then the page must fetch it.
 */
export function readServedData({ path, text }: EmbeddedFile): ServedData | undefined {
  const file = parse(text);
  if (isLibrary(file) && path === LIBRARY_PATH) return { library: file.articles };
  if (!isArticle(file) || path !== articlePath(file.slug)) return undefined;
  return { article: indexArticle(file) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
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
