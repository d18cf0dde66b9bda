import { parseInPieces } from '#dataset/parse-in-pieces.ts';
import { LoadError } from './load-error.ts';
import { nextTask } from './next-task.ts';
import { readBody } from './read-body.ts';
import { noteStoredCopy } from './stored-copy.ts';

/**
 * Fetches and parses a JSON file of the site. `path` is relative to the site's root. Throws a LoadError; a host that
 * answers unknown paths with its start page counts as "missing".
 */
export async function fetchJson(path: string, signal: AbortSignal): Promise<unknown> {
  const response = await request(path, signal);
  const isPage = response.headers.get('content-type')?.includes('text/html') ?? false;
  if (response.status === 404 || response.status === 410 || (response.ok && isPage)) {
    throw new LoadError('missing', path, 'there is no such file');
  }
  if (!response.ok) throw new LoadError('refused', path, `the server answered ${response.status}`);
  noteStoredCopy(path, response);
  const text = await readText(response, path);
  return await parseFile(text, path);
}

/** What the JSON of a file says, read in pieces where it is long. Throws a LoadError for one that is damaged. */
export async function parseFile(text: string, path: string): Promise<unknown> {
  await nextTask();
  try {
    return await parseInPieces(text, nextTask);
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : String(error);
    throw new LoadError('broken', path, `the file is cut off or damaged (${reason})`);
  }
}

async function request(path: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(`${import.meta.env.BASE_URL}${path}`, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new LoadError('unreachable', path, 'no answer from the network');
  }
}

/** A connection can break in the middle of a file. */
async function readText(response: Response, path: string): Promise<string> {
  try {
    return await readBody(response);
  } catch {
    throw new LoadError('unreachable', path, 'the connection broke before the file was complete');
  }
}
