import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeArticle } from '#dataset/decode-article.ts';
import { type Decoded, formatFault } from '#dataset/decode-result.ts';
import { decodeLibrary } from '#dataset/library-file.ts';
import { articlePath, LIBRARY_PATH } from '#dataset/paths.ts';
import { decodeTopics } from '#dataset/topic-file.ts';
import type { LibraryEntry } from '#domain/library-entry.ts';
import type { NewsArticle } from '#domain/news-article.ts';

/** A data file of the site with what it says; a file that does not decode fails the build by name. */
export interface DataFile<Value> {
  readonly path: string;
  readonly text: string;
  readonly value: Value;
}

export function readLibraryFile(folder: string): DataFile<readonly LibraryEntry[]> {
  return read(folder, LIBRARY_PATH, decodeLibrary);
}

export function readArticleFile(
  folder: string,
  slug: string,
  topics: ReadonlySet<string>,
): DataFile<NewsArticle> {
  return read(folder, articlePath(slug), (json) => decodeArticle(json, topics));
}

/** The ids of the vocabulary that documents may use. */
export function readTopicIds(file: string): ReadonlySet<string> {
  const decoded = decodeTopics(JSON.parse(readFileSync(file, 'utf8')));
  if (!decoded.ok) throw new Error(`${file}: ${formatFault(decoded.fault)}`);
  return new Set(decoded.value.map(({ id }) => id));
}

function read<Value>(folder: string, path: string, decode: (json: unknown) => Decoded<Value>) {
  const text = readFileSync(join(folder, path), 'utf8');
  const decoded = decode(JSON.parse(text));
  if (!decoded.ok) throw new Error(`public/${path}: ${formatFault(decoded.fault)}`);
  return { path, text, value: decoded.value };
}
