import { queryOptions } from '@tanstack/react-query';
import { decodeArticle } from '#dataset/decode-article.ts';
import { type Decoded, formatFault } from '#dataset/decode-result.ts';
import { decodeLibrary } from '#dataset/library-file.ts';
import { articlePath, LIBRARY_PATH } from '#dataset/paths.ts';
import { indexArticle } from '#domain/indexed-article.ts';
import { fetchJson } from './fetch-json.ts';
import { LoadError } from './load-error.ts';
import { TOPIC_IDS } from './topic-vocabulary.ts';

export function libraryQuery() {
  return queryOptions({
    queryKey: ['library'],
    queryFn: async ({ signal }) => unwrap(LIBRARY_PATH, decodeLibrary(await fetchJson(LIBRARY_PATH, signal))),
  });
}

export function articleQuery(slug: string) {
  return queryOptions({
    queryKey: ['article', slug],
    queryFn: async ({ signal }) => {
      const path = articlePath(slug);
      const article = unwrap(path, decodeArticle(await fetchJson(path, signal), TOPIC_IDS));
      return indexArticle(article);
    },
  });
}

function unwrap<Value>(path: string, decoded: Decoded<Value>): Value {
  if (decoded.ok) return decoded.value;
  throw new LoadError('broken', path, formatFault(decoded.fault));
}
