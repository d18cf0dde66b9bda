import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { headersFor, parseHeaderRules } from './header-rules.ts';
import { findSiteFile, type SiteFile } from './site-file.ts';

const ENCODINGS = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

/**
 * Serves a built site as a static host would: its own headers, its compressed copies, `/x` from `x.html`. `base` is the
 * path under which the site was built to stand (vite build --base), with a slash at both ends.
 */
export function createSiteServer(folder: string, base = '/'): Server {
  const rules = parseHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'));
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
    const path = decodePath(request.url ?? '/');
    if (`${path}/` === base) return void response.writeHead(301, { location: base }).end();
    if (!path.startsWith(base)) return void response.writeHead(404).end('Not found');
    response.setHeaders(new Map(Object.entries(headersFor(rules, path))));
    answer(findSiteFile(folder, path.slice(base.length - 1)), request, response);
  });
}

function answer(file: SiteFile, request: IncomingMessage, response: ServerResponse): void {
  if (!existsSync(file.path)) return void response.writeHead(404).end('Not found');
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding = ENCODINGS.find(
    ({ name, suffix }) => accepted.includes(name) && existsSync(file.path + suffix),
  );
  const sent = file.path + (encoding?.suffix ?? '');
  const { size, mtimeMs } = statSync(sent);
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-cache');
  response.setHeader('vary', 'accept-encoding').setHeader('etag', etag);
  if (file.status === 200 && request.headers['if-none-match'] === etag)
    return void response.writeHead(304).end();
  if (encoding !== undefined) response.setHeader('content-encoding', encoding.name);
  response.writeHead(file.status, { 'content-type': file.type, 'content-length': size });
  if (request.method === 'HEAD') response.end();
  else createReadStream(sent).pipe(response);
}

/** The path of a request without its search, percent-decoded; as it is where the escapes are malformed, which no file's path has. */
function decodePath(url: string): string {
  const path = url.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
