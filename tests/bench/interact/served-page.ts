import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fillTemplate } from '#node/prerender/page-html.ts';

const SERVER = 'node_modules/.cache/communique/server/dist/server.mjs';

/** The page that `npm run build` would write for a path, with the code that it made. `text` is the article's document. */
export async function renderServedPage(path: string, file: string, text: string): Promise<string> {
  const server: typeof import('#app/entry-server.tsx') = await import(pathToFileURL(resolve(SERVER)).href);
  const files = [{ path: file, text }];
  const rendered = await server.renderPath(path, files);
  const attributes = { path: server.PATH_ATTRIBUTE, file: server.FILE_ATTRIBUTE };
  const template = readFileSync('dist/shell.html', 'utf8');
  return fillTemplate(template, { path, rendered, files, base: '/', preloads: '' }, attributes);
}
