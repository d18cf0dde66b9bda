import type { QueryClient } from '@tanstack/react-query';
import { articlePath, LIBRARY_PATH } from '#dataset/paths.ts';
import { SCHEMA_VERSION } from '#dataset/schema-version.ts';
import { indexArticle } from '#domain/indexed-article.ts';
import type { LibraryEntry } from '#domain/library-entry.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import { articleQuery, libraryQuery } from './article-queries.ts';

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

/**
 * Hands a file that came inside the page to the query that would fetch it. The build has checked the file, so it is
 * not decoded again. False when it is cut off or not of this version: then the page must fetch it.
 */
export function seedQuery(client: QueryClient, { path, text }: EmbeddedFile): boolean {
  const file = parse(text);
  if (isLibrary(file) && path === LIBRARY_PATH) {
    client.setQueryData(libraryQuery().queryKey, file.articles);
    return true;
  }
  if (!isArticle(file) || path !== articlePath(file.slug)) return false;
  client.setQueryData(articleQuery(file.slug).queryKey, indexArticle(file));
  return true;
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
