import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

const ID = 'virtual:precached-files';
/** The app's code and styles without the part that makes articles, which is large and few readers use, the faces of Latin text, and the page that every path can start from. */
const STORED =
  /^(?:assets\/(?!ingest-).*\.(?:js|css)|assets\/source-\w+-\d-latin-wght-\w+-.*\.woff2|shell\.html|icons\/icon-48\.png)$/;

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
      const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => STORED.test(path))
        .sort();
      const files = paths.map((path) => {
        return { url: base + path, revision: path.startsWith('assets/') ? null : revise(path) };
      });
      this.info(`a first visit stores ${paths.length} files, ${kilobytes(paths)} KB as they are sent`);
      return `export default ${JSON.stringify(files)};`;
    },
  };

  /** Hosts send text compressed, and faces are compressed by themselves. */
  function kilobytes(paths: readonly string[]): number {
    const sizes = paths.map((path) => {
      const bytes = readFileSync(join(folder, path));
      return path.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length;
    });
    return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000);
  }

  function revise(path: string): string {
    return createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
      .slice(0, 16);
  }
}
