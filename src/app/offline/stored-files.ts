import { inTime } from '#data/in-time.ts';
import { STORED_FILES } from '#data/stored-copy.ts';
import { STORED_ON } from '#data/stored-on.ts';
import { keepExtras, listFlags } from './stored-extras.ts';

/** Of these the one that was fetched longest ago goes first. */
const MOST_FILES = 100;

/**
 * Answers for a data file: from the network, and where that fails, takes too long, or answers with an error or with a
 * page of its own (a sign-in), with the copy on this device. Without a copy a slow line is waited for.
 */
export async function openFile(request: Request, event: ExtendableEvent): Promise<Response> {
  const fresh = fetchWhole(request);
  event.waitUntil(fresh.then((response) => storeFile(request.url, response.clone())).catch(() => {}));
  const stored = await findStored(request.url);
  if (stored === undefined) return fresh;
  try {
    const response = await inTime(fresh);
    return isAnswer(response) ? response : stored;
  } catch {
    return stored;
  }
}

/**
 * Keeps a data file and the flags that go with it. What is no whole JSON file is not kept: the page of a hotel's
 * network must not take an article's place. Where storage is refused or full, nothing changes for the reader.
 */
export async function storeFile(url: string, response: Response): Promise<void> {
  if (!isJson(response)) return;
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

/** Whether the site has spoken: with the file, or that it is there no longer. */
function isAnswer(response: Response): boolean {
  return isJson(response) || response.status === 404 || response.status === 410;
}

function isJson({ ok, headers }: Response): boolean {
  return ok && (headers.get('content-type')?.includes('json') ?? false);
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
