import type { EmbeddedFile } from '#data/embedded-file.ts';

/**
 * What a page tells the service worker: the files that came inside it and the faces that it shows, which are to be kept,
 * or of which version it is (`script` is the address of its code), so that a worker of the same may take over.
 */
export type WorkerMessage =
  | {
      readonly type: 'keep-files';
      readonly files: readonly EmbeddedFile[];
      readonly faces: readonly string[];
    }
  | { readonly type: 'take-over'; readonly script: string };

/** Only this site's pages can reach the worker; whatever else arrives is of another version. */
export function isWorkerMessage(data: unknown): data is WorkerMessage {
  if (typeof data !== 'object' || data === null || !('type' in data)) return false;
  if (data.type === 'keep-files') {
    return 'files' in data && Array.isArray(data.files) && 'faces' in data && Array.isArray(data.faces);
  }
  return data.type === 'take-over' && 'script' in data && typeof data.script === 'string';
}
