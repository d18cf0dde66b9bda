import files from 'virtual:precached-files';
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { LIBRARY_PATH } from '#dataset/paths.ts';
import { openPage } from './offline/open-page.ts';
import { keepExtras, openExtra, openKept } from './offline/stored-extras.ts';
import { findStored, openFile, storeFile } from './offline/stored-files.ts';

import { isWorkerMessage, type WorkerMessage } from './offline/worker-message.ts';

// The app itself is stored when the worker is installed. Pages and data come from the network while it answers; without
// it every page opens as the empty shell, which reads the article that was stored when it was last read.

const BASE = import.meta.env.BASE_URL;
/** A page that is being left still counts as open for a moment, so a worker looks again. */
const LEAVING_MS = [0, 1000, 4000];
/** Pictures, feeds and the like, opened by themselves, are no pages. The search is looked at too, hence the first part. */
const HAS_EXTENSION = /^[^?]*\.\w+(?:\?|$)/;

precacheAndRoute([...files]);
cleanupOutdatedCaches();
clientsClaim();
addEventListener('activate', (event) => {
  event.waitUntil(Promise.resolve(registration.navigationPreload?.enable()));
});

const pages = new NavigationRoute(({ request, event }) => openPage(request, event), {
  denylist: [HAS_EXTENSION],
});
registerRoute(pages);
registerRoute(
  ({ url }) => url.pathname.startsWith(`${BASE}articles/`) && url.pathname.endsWith('.json'),
  ({ request, event }) => openFile(request, event),
);
registerRoute(
  ({ url }) => url.pathname.startsWith(`${BASE}assets/ingest-`),
  ({ request }) => openKept(request),
);
registerRoute(
  ({ url }) => url.pathname.startsWith(`${BASE}flags/`) || url.pathname.endsWith('.woff2'),
  ({ request }) => openExtra(request),
);

addEventListener('message', (event: ExtendableMessageEvent) => {
  if (isWorkerMessage(event.data)) event.waitUntil(follow(event.data));
});

async function follow(message: WorkerMessage): Promise<void> {
  if (message.type === 'take-over') return takeOver(message.script);
  for (const { path, text } of message.files) {
    await storeFile(
      `${BASE}${path}`,
      new Response(text, { headers: { 'content-type': 'application/json' } }),
    );
  }
  await storeLibrary();
  await keepExtras(message.faces.filter((face) => !isPartOfApp(face)));
}

/** The way from an article to the others must not end without a network. */
async function storeLibrary(): Promise<void> {
  const url = `${BASE}${LIBRARY_PATH}`;
  if ((await findStored(url)) === undefined) await storeFile(url, await fetch(url));
}

/**
 * A new version waits until no page of the former one is open, since such a page still needs its own files: then, or
 * when the only open page turns out to be of the new version. So no page ever has to be reloaded.
 */
async function takeOver(script: string): Promise<void> {
  if (!isPartOfApp(script)) return;
  for (const wait of LEAVING_MS) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (await isOnePageOpen()) return skipWaiting();
  }
}

async function isOnePageOpen(): Promise<boolean> {
  const open = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  return open.filter(({ url }) => url.startsWith(registration.scope)).length <= 1;
}

function isPartOfApp(address: string): boolean {
  return files.some(({ url }) => new URL(url, location.href).href === address);
}
