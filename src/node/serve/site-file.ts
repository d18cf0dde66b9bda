import { existsSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

/** A file of the built site that answers a request. */
export interface SiteFile {
  readonly path: string;
  readonly type: string;
  readonly status: 200 | 404;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** The file for a path of the site, already decoded: the file itself, `x.html` for `/x`, or the page that says no. */
export function findSiteFile(folder: string, path: string): SiteFile {
  const target = normalize(join(folder, path));
  const candidates = path.endsWith('/') ? [join(target, 'index.html')] : [target, `${target}.html`];
  const found = candidates.find((file) => isServed(folder, file));
  if (found !== undefined) return describe(found, 200);
  return describe(join(folder, '404.html'), 404);
}

/** A file inside the folder that is no copy or rule for hosts. */
function isServed(folder: string, file: string): boolean {
  if (!file.startsWith(normalize(folder) + sep) || TYPES[extname(file)] === undefined) return false;
  return existsSync(file) && statSync(file).isFile();
}

function describe(path: string, status: 200 | 404): SiteFile {
  return { path, type: TYPES[extname(path)] ?? 'application/octet-stream', status };
}
