import { readFile, stat } from 'node:fs/promises';
import { findSizeFault, readSource } from '#ingest/read-source.ts';
import { readSavedPage } from '#ingest/saved-page.ts';
import type { SourceArticle } from '#ingest/source-article.ts';
import { type Read, refuse } from '#ingest/source-fault.ts';

/** Reads a .txt, .md or .html file. */
export async function readSourceFile(path: string): Promise<Read<SourceArticle>> {
  const bytes = await readBytes(path);
  return bytes.ok ? await readSource(path, bytes.value, readSavedPage) : bytes;
}

/** A file's bytes; or, without having read them, why it is none of ours. */
export async function readBytes(path: string): Promise<Read<Uint8Array>> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return refuse('there is no such file');
  if (found.isDirectory()) return refuse('is a folder; give the file of one article');
  if (!found.isFile()) return refuse('is no file');
  const size = findSizeFault(found.size);
  if (size !== undefined) return refuse(size);
  try {
    return { ok: true, value: await readFile(path) };
  } catch (error) {
    return refuse(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
