import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeArticle } from '#dataset/decode-article.ts';
import { type Decoded, formatFault } from '#dataset/decode-result.ts';
import { decodeLibrary } from '#dataset/library-file.ts';
import { articlePath, LIBRARY_PATH } from '#dataset/paths.ts';
import { decodeTopics } from '#dataset/topic-file.ts';
import { type IndexedArticle, indexArticle } from '#domain/indexed-article.ts';

/**
 * Every article of the library, in its order, each read when its turn comes: a library need not fit into memory. Throws where a
 * file is missing or damaged: the build must not pass.
 */
export function* readArticles(): Generator<IndexedArticle> {
  const topics = new Set(readFile('content/topics.json', decodeTopics).map(({ id }) => id));
  for (const { slug } of readFile(`public/${LIBRARY_PATH}`, decodeLibrary))
    yield indexArticle(readFile(`public/${articlePath(slug)}`, (json) => decodeArticle(json, topics)));
}

function readFile<Value>(path: string, decode: (json: unknown) => Decoded<Value>): Value {
  const decoded = decode(JSON.parse(readFileSync(resolve(path), 'utf8')));
  if (!decoded.ok) throw new Error(`${path}: ${formatFault(decoded.fault)}`);
  return decoded.value;
}
