import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How many files a folder holds at any depth, and how many bytes they are together. */
export function describeFolder(folder: string): { readonly files: number; readonly bytes: number } {
  const sizes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(join(folder, path)))
    .filter((file) => file.isFile())
    .map(({ size }) => size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
