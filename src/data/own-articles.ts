import { queryOptions } from '@tanstack/react-query';
import { createStore, delMany, get, getMany, keys, setMany } from 'idb-keyval';
import type { OwnArticle, OwnArticleEntry } from '#domain/own-article.ts';
import { QUERY_CLIENT } from './query-client.ts';

// Articles that a reader opened. They are kept in this browser and sent nowhere.

/** A list entry with the moment since which the article is here, ISO 8601. */
export interface KeptEntry extends OwnArticleEntry {
  readonly openedOn: string;
}

/** The list has keys of its own, so that it is read without the texts. */
const LISTED = 'listed ';
const LIST_KEY = ['own-articles'];

let store: ReturnType<typeof createStore> | undefined;
/** What could not be kept, for as long as this page is open. */
const unkept = new Map<string, { readonly entry: KeptEntry; readonly article: OwnArticle }>();

/** Keeps an article in place of a former one with its slug. Where the browser refuses, it stays while the page is open. */
export async function keepOwnArticle(article: OwnArticle): Promise<void> {
  const { slug, headline, quotations } = article;
  const entry: KeptEntry = { slug, headline, quotations, openedOn: new Date().toISOString() };
  try {
    await setMany(
      [
        [slug, article],
        [LISTED + slug, entry],
      ],
      openStore(),
    );
    unkept.delete(slug);
  } catch {
    unkept.set(slug, { entry, article });
  }
  await Promise.all([
    QUERY_CLIENT.resetQueries({ queryKey: ['article', slug] }),
    QUERY_CLIENT.invalidateQueries({ queryKey: LIST_KEY }),
  ]);
}

/** Whether the article goes when this page is closed. */
export function isUnkept(slug: string): boolean {
  return unkept.has(slug);
}

/** Undefined where it is not on this device, or was kept by a version that this one cannot read. */
export async function readOwnArticle(slug: string): Promise<OwnArticle | undefined> {
  const held = unkept.get(slug)?.article;
  if (held !== undefined) return held;
  try {
    const found: unknown = await get(slug, openStore());
    return isArticle(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** Takes an article off this device. Rejected where the browser refuses. */
export async function removeOwnArticle(slug: string): Promise<void> {
  if (!unkept.delete(slug)) await delMany([slug, LISTED + slug], openStore());
  QUERY_CLIENT.removeQueries({ queryKey: ['article', slug] });
  await QUERY_CLIENT.invalidateQueries({ queryKey: LIST_KEY });
}

/** One of them; null where it is not on this device. */
export function ownArticleQuery(slug: string) {
  return queryOptions({
    queryKey: [...LIST_KEY, slug],
    queryFn: async () => (await readOwnArticle(slug)) ?? null,
  });
}

/** The articles that were opened on this device, the last one first. */
export function ownArticlesQuery() {
  return queryOptions({ queryKey: LIST_KEY, queryFn: listOwnArticles });
}

async function listOwnArticles(): Promise<readonly KeptEntry[]> {
  const held = [...unkept.values()].map(({ entry }) => entry);
  const all = [...held, ...(await listKept())];
  return all.sort((a, b) => b.openedOn.localeCompare(a.openedOn));
}

async function listKept(): Promise<readonly KeptEntry[]> {
  try {
    const listed = (await keys(openStore())).filter((key) => String(key).startsWith(LISTED));
    const found: readonly unknown[] = await getMany(listed, openStore());
    return found.filter(isEntry);
  } catch {
    return [];
  }
}

function openStore() {
  store ??= createStore('communique', 'own-articles');
  return store;
}

// What is there was written by Communiqué, but perhaps by another version.

function isEntry(value: unknown): value is KeptEntry {
  return isObject(value) && hasTexts(value, ['slug', 'headline', 'openedOn']) && isCount(value.quotations);
}

function isArticle(value: unknown): value is OwnArticle {
  const isText = isObject(value) && hasTexts(value, ['slug', 'headline', 'text', 'document']);
  return isText && isCount(value.quotations) && isObject(value.details);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function hasTexts(value: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  return names.every((name) => typeof value[name] === 'string');
}

function isCount(value: unknown): value is number {
  return typeof value === 'number';
}
