import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** The files of a part of the app, beyond those that the template has or asks for. */
export interface PartFiles {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The files of each part. Reads the client's manifest and removes it: it is of no use to a browser. */
export function readPartFiles<Part extends string>(
  folder: string,
  template: string,
  sources: Readonly<Record<Part, string>>,
): ReadonlyMap<Part, PartFiles> {
  const manifest = join(folder, '.vite/manifest.json');
  const chunks: Readonly<Record<string, Chunk>> = JSON.parse(readFileSync(manifest, 'utf8'));
  rmSync(join(folder, '.vite'), { recursive: true });
  const parts: Part[] = [];
  for (const part in sources) parts.push(part);
  return new Map(
    parts.map((part) => {
      const needed = withImports(chunks, sources[part]).filter(({ file }) => !template.includes(file));
      return [
        part,
        { scripts: needed.map(({ file }) => file), styles: needed.flatMap(({ css }) => css ?? []) },
      ];
    }),
  );
}

/** Elements that fetch the code of some parts early. */
export function preloadLinks<Part extends string>(
  partFiles: ReadonlyMap<Part, PartFiles>,
  parts: readonly Part[],
  base: string,
): string {
  const files = new Set(parts.flatMap((part) => partFiles.get(part)?.scripts ?? []));
  return [...files].map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}">`).join('');
}

/** A chunk and all that it imports at once. */
function withImports(chunks: Readonly<Record<string, Chunk>>, source: string): readonly Chunk[] {
  const keys = new Set<string>([source]);
  const files: Chunk[] = [];
  for (const key of keys) {
    const chunk = chunks[key];
    if (chunk === undefined) throw new Error(`The build's manifest has no ${key}`);
    files.push(chunk);
    for (const imported of chunk.imports ?? []) keys.add(imported);
  }
  return files;
}
