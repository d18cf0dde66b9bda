import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { FirstLoad, SentFile } from './first-load.ts';
import type { PartFiles } from './preloads.ts';

const SCRIPT = /<script type="module"[^>]*? src="([^"]+)"/g;

/**
 * What the pages of a built site load before they answer: the scripts that the template asks for and the files of the
 * parts that the page shows. `pages` names the parts of each kind of page.
 */
export function readFirstLoads<Part extends string>(
  folder: string,
  base: string,
  template: string,
  partFiles: ReadonlyMap<Part, PartFiles>,
  pages: Readonly<Record<string, readonly Part[]>>,
): readonly FirstLoad[] {
  const entry = [...template.matchAll(SCRIPT)].map(([, href = '']) => href.slice(base.length));
  if (entry.length === 0) throw new Error('The template asks for no script');
  return Object.entries(pages).map(([page, parts]) => {
    const files = new Set([...entry, ...parts.flatMap((part) => partFiles.get(part)?.scripts ?? [])]);
    return { page, files: [...files].map((file) => weigh(folder, file)) };
  });
}

function weigh(folder: string, file: string): SentFile {
  return { file, bytes: brotliCompressSync(readFileSync(join(folder, file))).length };
}
