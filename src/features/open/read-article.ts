import { trustScript } from '#data/trusted-script.ts';
import type { OpenedArticle } from '#domain/own-article.ts';
import workerUrl from './ingest-worker.ts?worker&url';
import { NOT_ARRIVED, type Reading } from './reading.ts';

/**
 * Makes an article of a reader's text, in a worker. Rejected when the worker breaks down, and with the signal's
 * reason when it is aborted.
 */
export function readArticle(reading: Reading, signal: AbortSignal): Promise<OpenedArticle> {
  signal.throwIfAborted();
  const worker = new Worker(trustScript(workerUrl), { type: 'module' });
  return new Promise<OpenedArticle>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<OpenedArticle>) => resolve(data));
    worker.addEventListener('error', (event) => {
      // Told where it is waited for, it is not told to the window as well.
      event.preventDefault();
      // A script that does not arrive has no message.
      if (event.message) reject(new Error(event.message));
      else resolve({ ok: false, fault: NOT_ARRIVED });
    });
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage(reading);
  }).finally(() => worker.terminate());
}
