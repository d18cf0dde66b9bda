import type { EmbeddedFile } from '#data/embedded-file.ts';
import { STORED_FILES, STORED_ON } from '#data/stored-copy.ts';
import { reportFault } from './report-fault.ts';

const WORKER = `${import.meta.env.BASE_URL}service-worker.js`;

/**
 * Keeps the app and what was read on this device, so that it opens without a network. The files that came inside the
 * page are put where the service worker looks for them. Where any of it is refused, the page reads on as before.
 */
export async function keepOffline(files: readonly EmbeddedFile[]): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  try {
    await Promise.all([storeFiles(files), navigator.serviceWorker.register(trust(WORKER))]);
  } catch (error) {
    reportFault(error, 'offline');
  }
}

async function storeFiles(files: readonly EmbeddedFile[]): Promise<void> {
  const cache = await caches.open(STORED_FILES);
  for (const { path, text } of files) {
    const headers = { 'content-type': 'application/json', [STORED_ON]: new Date().toISOString() };
    await cache.put(`${import.meta.env.BASE_URL}${path}`, new Response(text, { headers }));
  }
}

/** The page's policy lets no script be named by a string, except this one. */
function trust(url: string): string {
  const policy = window.trustedTypes?.createPolicy('communique', {
    createScriptURL(wanted) {
      if (wanted !== WORKER) throw new TypeError(`${wanted} is not the service worker`);
      return wanted;
    },
  });
  return policy?.createScriptURL(url) ?? url;
}
