import topics from 'virtual:topics';
import type { OpenedArticle } from '#domain/own-article.ts';
import { composeOwn } from '#ingest/compose-own.ts';
import { findSizeFault, readPlain, readSource } from '#ingest/read-source.ts';
import { normalizeLines } from '#ingest/read-text.ts';
import type { SourceArticle } from '#ingest/source-article.ts';
import { type Read, refuse } from '#ingest/source-fault.ts';
import { NOT_ARRIVED, type Reading } from './reading.ts';

// Reads one article off the page's thread: a long one takes seconds. The page ends the worker when it has its answer.

addEventListener('message', async ({ data }: MessageEvent<Reading>) => {
  postMessage(await answer(data));
});

async function answer({ source, details }: Reading): Promise<OpenedArticle> {
  try {
    const read = typeof source === 'string' ? readPlain(normalizeLines(source)) : await readFile(source);
    return read.ok ? composeOwn(read.value, details, topics) : read;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(`could not be read (${reason})`);
  }
}

async function readFile(file: File): Promise<Read<SourceArticle>> {
  const size = findSizeFault(file.size);
  if (size !== undefined) return refuse(size);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const readPage = async (html: string) => {
    const part = await import('#ingest/saved-page.ts').catch(() => undefined);
    return part === undefined ? refuse(NOT_ARRIVED.message) : part.readSavedPage(html);
  };
  return await readSource(file.name, bytes, readPage);
}
