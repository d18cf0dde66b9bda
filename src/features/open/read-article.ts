import { trustScript } from '#data/trusted-script.ts';
import type { OpenedArticle } from '#domain/own-article.ts';
import workerUrl from './ingest-worker.ts?worker&url';
import type { Reading } from './reading.ts';

/**
 * Makes an article of a reader's text, in a worker. Rejected when the worker does not arrive or breaks down, and with
 * the signal's reason when it is aborted.
 */
export function readArticle(reading: Reading, signal: AbortSignal): Promise<OpenedArticle> {
  const worker = new Worker(trustScript(workerUrl), { type: 'module' });
  return new Promise<OpenedArticle>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<OpenedArticle>) => resolve(data));
    worker.addEventListener('error', (event) => {
      // Told where it is waited for, it is not told to the window as well.
      event.preventDefault();
      reject(new Error('The part of Communiqué that reads articles did not arrive'));
    });
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage(reading);
  }).finally(() => worker.terminate());
}
