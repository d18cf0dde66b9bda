import { queryOptions } from '@tanstack/react-query';
import { createStore, delMany, get, getMany, keys, setMany } from 'idb-keyval';
import type { OwnArticle, OwnArticleEntry } from '#domain/own-article.ts';
import { inTime } from './in-time.ts';
import { QUERY_CLIENT } from './query-client.ts';

// Articles that a reader opened. They are kept in this browser and sent nowhere.

/** A list entry with the moment since which the article is here, ISO 8601. */
export interface KeptEntry extends OwnArticleEntry {
  readonly openedOn: string;
}

/** The list has keys of its own, so that it is read without the texts. */
const LISTED = 'listed ';
const LIST_KEY = ['own-articles'];

/** What could not be kept, for as long as this page is open. */
const unkept = new Map<string, { readonly entry: KeptEntry; readonly article: OwnArticle }>();

/** Keeps an article in place of a former one with its slug. Where the browser refuses, it stays while the page is open. */
export async function keepOwnArticle(article: OwnArticle): Promise<void> {
  const { slug, headline, quotations } = article;
  const entry: KeptEntry = { slug, headline, quotations, openedOn: new Date().toISOString() };
  const pairs: [string, unknown][] = [
    [slug, article],
    [LISTED + slug, entry],
  ];
  try {
    await inTime(setMany(pairs, openStore()));
    unkept.delete(slug);
  } catch {
    unkept.set(slug, { entry, article });
  }
  await QUERY_CLIENT.resetQueries({ queryKey: ['article', slug] });
  await tellChange(slug);
}

/** Whether the article goes when this page is closed. */
export function isUnkept(slug: string): boolean {
  return unkept.has(slug);
}

/** Undefined where it is not on this device. Rejected where the browser does not say. */
export async function readOwnArticle(slug: string): Promise<OwnArticle | undefined> {
  const held = unkept.get(slug)?.article;
  if (held !== undefined) return held;
  const found: unknown = await inTime(get(slug, openStore()));
  return isArticle(found) ? found : undefined;
}

/** Takes an article off this device. Rejected where the browser refuses. */
export async function removeOwnArticle(slug: string): Promise<void> {
  const wasHeld = unkept.delete(slug);
  try {
    await inTime(delMany([slug, LISTED + slug], openStore()));
  } catch (error) {
    if (!wasHeld) throw error;
  }
  QUERY_CLIENT.removeQueries({ queryKey: ['article', slug] });
  await tellChange(slug);
}

/** One of them; null where it is not on this device. Read anew each time: another tab may have changed it. */
export function ownArticleQuery(slug: string) {
  return queryOptions({
    queryKey: [...LIST_KEY, slug],
    gcTime: 0,
    retry: false,
    queryFn: async () => (await readOwnArticle(slug)) ?? null,
  });
}

/** The articles that were opened on this device, the last one first. */
export function ownArticlesQuery() {
  return queryOptions({ queryKey: LIST_KEY, staleTime: 0, retry: false, queryFn: listOwnArticles });
}

async function listOwnArticles(): Promise<readonly KeptEntry[]> {
  const bySlug = new Map((await listKept()).map((entry) => [entry.slug, entry]));
  for (const [slug, { entry }] of unkept) bySlug.set(slug, entry);
  return [...bySlug.values()].sort((a, b) => b.openedOn.localeCompare(a.openedOn));
}

async function listKept(): Promise<readonly KeptEntry[]> {
  try {
    const listed = (await inTime(keys(openStore()))).filter((key) => String(key).startsWith(LISTED));
    const found: readonly unknown[] = await inTime(getMany(listed, openStore()));
    return found.filter(isEntry);
  } catch {
    return [];
  }
}

let store: ReturnType<typeof createStore> | undefined;
let channel: BroadcastChannel | undefined;

/** With the first use this tab begins to hear of what others change. */
function openStore() {
  if (store === undefined) {
    store = createStore('communique', 'own-articles');
    channel = new BroadcastChannel('own-articles');
    channel.addEventListener('message', ({ data }) => void refresh(String(data)));
  }
  return store;
}

async function tellChange(slug: string): Promise<void> {
  channel?.postMessage(slug);
  await QUERY_CLIENT.invalidateQueries({ queryKey: LIST_KEY });
}

/** What this tab shows stays until the changed article is read, and where that is gone. */
async function refresh(slug: string): Promise<void> {
  await QUERY_CLIENT.invalidateQueries({ queryKey: ['article', slug] });
  await QUERY_CLIENT.invalidateQueries({ queryKey: LIST_KEY, exact: true });
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
