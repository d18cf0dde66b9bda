import type { EmbeddedFile } from '#data/embedded-file.ts';
import { SERVICE_WORKER, trustScript } from '#data/trusted-script.ts';
import type { WorkerMessage } from './offline/worker-message.ts';
import { reportFault } from './report-fault.ts';

/**
 * Keeps the app and what was read on this device, so that it opens without a network. `files` came inside the page, where
 * the service worker does not see them. Where any of it is refused, the page reads on as before. In a frame of another
 * site nothing is kept: whoever reads that site did not come for this one.
 */
export async function keepOffline(files: readonly EmbeddedFile[]): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV || window !== window.top) return;
  try {
    const registration = await navigator.serviceWorker.register(trustScript(SERVICE_WORKER));
    offerToTakeOver(registration);
    const { active } = await navigator.serviceWorker.ready;
    await document.fonts.ready;
    tell(active, { type: 'keep-files', files, faces: listFaces() });
  } catch (error) {
    reportFault(error, 'offline');
  }
}

/** The files of the faces that this page uses. */
function listFaces(): readonly string[] {
  const names = performance.getEntriesByType('resource').map(({ name }) => name);
  return [...new Set(names.filter((name) => name.startsWith(location.origin) && name.endsWith('.woff2')))];
}

/** Tells a newer worker that waits, now or once it is installed, of which version this page is. */
function offerToTakeOver(registration: ServiceWorkerRegistration): void {
  const offer = () => tell(registration.waiting, { type: 'take-over', script: import.meta.url });
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}

function tell(worker: ServiceWorker | null, message: WorkerMessage): void {
  worker?.postMessage(message);
}
