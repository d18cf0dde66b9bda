import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

/**
 * For each part of the app the files of its code, beyond those that the template asks for. Reads the client's manifest
 * and removes it: it is of no use to a browser.
 */
export function readPartFiles<Part extends string>(
  folder: string,
  template: string,
  sources: Readonly<Record<Part, string>>,
): ReadonlyMap<Part, readonly string[]> {
  const manifest = join(folder, '.vite/manifest.json');
  const chunks: Readonly<Record<string, Chunk>> = JSON.parse(readFileSync(manifest, 'utf8'));
  rmSync(join(folder, '.vite'), { recursive: true });
  const parts: Part[] = [];
  for (const part in sources) parts.push(part);
  return new Map(
    parts.map((part) => [
      part,
      withImports(chunks, sources[part]).filter((file) => !template.includes(file)),
    ]),
  );
}

/** Elements that fetch the code of some parts early. */
export function preloadLinks<Part extends string>(
  partFiles: ReadonlyMap<Part, readonly string[]>,
  parts: readonly Part[],
  base: string,
): string {
  const files = new Set(parts.flatMap((part) => partFiles.get(part) ?? []));
  return [...files].map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`).join('');
}

/** The file of a chunk and of all that it imports at once. */
function withImports(chunks: Readonly<Record<string, Chunk>>, source: string): readonly string[] {
  const keys = new Set<string>([source]);
  const files: string[] = [];
  for (const key of keys) {
    const chunk = chunks[key];
    if (chunk === undefined) throw new Error(`The build's manifest has no ${key}`);
    files.push(chunk.file);
    for (const imported of chunk.imports ?? []) keys.add(imported);
  }
  return files;
}
