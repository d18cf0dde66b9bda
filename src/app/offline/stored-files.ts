import { STORED_FILES, STORED_ON } from '#data/stored-copy.ts';
import { inTime } from './in-time.ts';
import { keepExtras, listFlags } from './stored-extras.ts';

/** Of these the one that was fetched longest ago goes first. */
const MOST_FILES = 100;

/**
 * Answers for a data file: from the network, and where that fails, answers with an error or takes too long, with the
 * copy on this device. Without a copy a slow line is waited for.
 */
export async function openFile(request: Request, event: ExtendableEvent): Promise<Response> {
  const fresh = fetchWhole(request);
  event.waitUntil(fresh.then((response) => storeFile(request.url, response.clone())).catch(() => {}));
  const stored = await findStored(request.url);
  if (stored === undefined) return fresh;
  try {
    const response = await inTime(fresh);
    return response.status < 500 ? response : stored;
  } catch {
    return stored;
  }
}

/**
 * Keeps a data file and the flags that go with it. What is no whole JSON file is not kept: the page of a hotel's
 * network must not take an article's place. Where storage is refused or full, nothing changes for the reader.
 */
export async function storeFile(url: string, response: Response): Promise<void> {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  if (!response.ok || !isJson) return;
  try {
    const text = await response.text();
    const file: unknown = JSON.parse(text);
    const cache = await caches.open(STORED_FILES);
    const headers = { 'content-type': 'application/json', [STORED_ON]: new Date().toISOString() };
    await cache.put(url, new Response(text, { headers }));
    const [oldest, ...others] = await cache.keys();
    if (oldest !== undefined && others.length >= MOST_FILES) await cache.delete(oldest);
    await keepExtras(listFlags(file));
  } catch {
    // The article is read from the network, now and the next time.
  }
}

/** The copy of a file on this device; undefined as well where storage is refused. */
export async function findStored(url: string): Promise<Response | undefined> {
  try {
    return await (await caches.open(STORED_FILES)).match(url);
  } catch {
    return undefined;
  }
}

/** The response with all of its body: a connection that breaks in the middle of a file is one that failed. */
async function fetchWhole(request: Request): Promise<Response> {
  const response = await fetch(request);
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(await response.text(), { status, statusText, headers });
}
