import { queryOptions } from '@tanstack/react-query';
import { type Decoded, formatFault } from '#dataset/decode-result.ts';
import { articlePath, LIBRARY_PATH } from '#dataset/paths.ts';
import { isOwn } from '#domain/own-slug.ts';
import { fetchJson, parseFile } from './fetch-json.ts';
import { LoadError } from './load-error.ts';
import { loadPart } from './load-part.ts';
import { indexLongArticle } from './long-document.ts';
import { nextTask } from './next-task.ts';
import { storedCopyDate } from './stored-copy.ts';
import { TOPIC_IDS } from './topic-vocabulary.ts';

// The decoders are parts of their own: a prerendered page carries its article, checked when the site was built.

export function libraryQuery() {
  return queryOptions({
    queryKey: ['library'],
    ...recheckStored(LIBRARY_PATH),
    queryFn: async ({ signal }) => {
      const [json, { decodeLibrary }] = await Promise.all([
        fetchJson(LIBRARY_PATH, signal),
        loadPart(import('#dataset/library-file.ts'), LIBRARY_PATH),
      ]);
      return unwrap(LIBRARY_PATH, decodeLibrary(json));
    },
  });
}

export function articleQuery(slug: string) {
  return queryOptions({
    queryKey: ['article', slug],
    ...recheckStored(articlePath(slug)),
    queryFn: async ({ signal }) => {
      const path = articlePath(slug);
      const [json, { decodeArticleSlowly }] = await Promise.all([
        isOwn(slug) ? readOwn(slug, path) : fetchJson(path, signal),
        loadPart(import('#dataset/decode-article.ts'), path),
      ]);
      const article = unwrap(path, await decodeArticleSlowly(json, TOPIC_IDS, nextTask));
      await nextTask();
      return indexLongArticle(article);
    },
  });
}

/** The document of an article that a reader opened; it is on this device or nowhere. */
async function readOwn(slug: string, path: string): Promise<unknown> {
  const { readOwnArticle } = await loadPart(import('./own-articles.ts'), path);
  const article = await readOwnArticle(slug).catch(() => {
    throw new LoadError('refused', path, 'the browser does not give it out');
  });
  if (article === undefined) throw new LoadError('missing', path, 'it is not on this device');
  return await parseFile(article.document, path);
}

/** A line that is said to be back may still take a moment to carry anything. */
const RECHECK_MS = 15_000;

/** While the copy stored on this device is shown, the network is asked again: on a sign of life, and every now and then. */
function recheckStored(path: string) {
  const isStored = () => storedCopyDate(path) !== undefined;
  return {
    refetchOnReconnect: () => isStored() && 'always',
    refetchOnWindowFocus: () => isStored() && 'always',
    refetchInterval: () => isStored() && RECHECK_MS,
  } as const;
}

function unwrap<Value>(path: string, decoded: Decoded<Value>): Value {
  if (decoded.ok) return decoded.value;
  throw new LoadError('broken', path, formatFault(decoded.fault));
}
