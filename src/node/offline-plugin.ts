import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const ID = 'virtual:precached-files';
/** The app's code, the faces of Latin text, and the page that every path can start from. */
const STORED = /^(?:assets\/.*\.js|assets\/source-\w+-\d-latin-wght-normal-.*\.woff2|shell\.html|icon\.svg)$/;

/**
 * Tells the service worker, which is built last, what there is to store. Files in assets/ carry a hash in their name
 * and need no revision.
 */
export function offlinePlugin(): Plugin {
  let folder = 'dist';
  let base = '/';
  return {
    name: 'communique:offline',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
      base = config.base;
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => STORED.test(path))
        .sort()
        .map((path) => ({ url: base + path, revision: path.startsWith('assets/') ? null : revise(path) }));
      return `export default ${JSON.stringify(files)};`;
    },
  };

  function revise(path: string): string {
    return createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
      .slice(0, 16);
  }
}
