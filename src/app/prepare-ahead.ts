import { readPageFiles } from '#data/embedded-file.ts';
import { ROUTE_PARTS } from './route-parts.ts';

/** What no reader waits for. One thing at a time, each when nothing else is under way: in between the page answers. */
export async function prepareAhead(): Promise<void> {
  for (const part of Object.values(ROUTE_PARTS)) {
    await idle();
    await part.load().catch(() => {});
  }
  await idle();
  try {
    const { keepOffline } = await import('./keep-offline.ts');
    await keepOffline(await readPageFiles(document));
  } catch {
    // The page is read as before; without a network it will not open.
  }
}

/** Resolves when the page has loaded and nothing is under way. */
async function idle(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  }
  await new Promise<unknown>((resolve) => {
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(resolve, { timeout: 5000 });
    else setTimeout(resolve, 200);
  });
}
