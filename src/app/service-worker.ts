import files from 'virtual:precached-files';
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { STORED_FILES, STORED_ON } from '#data/stored-copy.ts';

// The app itself is stored when the worker is installed. Pages and data come from the network while it answers; without
// it every page opens as the empty shell, which reads the article that was stored when it was last read.

const BASE = import.meta.env.BASE_URL;
/** A line this slow is as good as none to a reader whose article is stored. */
const PATIENCE_MS = 8000;
const MOST_ARTICLES = 100;
const FLAGS = 'communique-flags';

precacheAndRoute([...files]);
cleanupOutdatedCaches();
Reflect.get(globalThis, 'skipWaiting').call(globalThis);
clientsClaim();

registerRoute(new NavigationRoute(({ request }) => openPage(request)));
registerRoute(
  ({ url }) => url.pathname.startsWith(`${BASE}articles/`) && url.pathname.endsWith('.json'),
  ({ request }) => openFile(request),
);
registerRoute(
  ({ url }) => url.pathname.startsWith(`${BASE}flags/`),
  ({ request }) => openFlag(request),
);

async function openPage(request: Request): Promise<Response> {
  const shell = () => matchPrecache(`${BASE}shell.html`);
  try {
    const response = await fetchInTime(request);
    return response.status < 500 ? response : ((await shell()) ?? response);
  } catch {
    return (await shell()) ?? Response.error();
  }
}

async function openFile(request: Request): Promise<Response> {
  const cache = await caches.open(STORED_FILES);
  try {
    const response = await fetchInTime(request);
    if (response.ok) await store(cache, request, response.clone());
    if (response.status < 500) return response;
    return (await cache.match(request)) ?? response;
  } catch (error) {
    const stored = await cache.match(request);
    if (stored === undefined) throw error;
    return stored;
  }
}

async function store(cache: Cache, request: Request, response: Response): Promise<void> {
  const headers = new Headers(response.headers);
  headers.set(STORED_ON, new Date().toISOString());
  headers.delete('content-encoding');
  await cache.delete(request);
  await cache.put(request, new Response(await response.blob(), { headers }));
  const [oldest, ...others] = await cache.keys();
  if (oldest !== undefined && others.length >= MOST_ARTICLES) await cache.delete(oldest);
}

async function openFlag(request: Request): Promise<Response> {
  const cache = await caches.open(FLAGS);
  const stored = await cache.match(request);
  if (stored !== undefined) return stored;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

async function fetchInTime(request: Request): Promise<Response> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The network is too slow')), PATIENCE_MS);
  });
  return Promise.race([fetch(request), late]);
}
