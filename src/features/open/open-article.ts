import { keepOwnArticle, readOwnArticle } from '#data/own-articles.ts';
import type { OpenedArticle } from '#domain/own-article.ts';
import { readArticle } from './read-article.ts';
import type { Reading } from './reading.ts';

/**
 * Reads an article and keeps it on this device. One that is there already keeps what the reader said of it before,
 * unless it is `edited`: then what is said now takes the place of all that.
 */
export async function openArticle(
  reading: Reading,
  isEdited: boolean,
  signal: AbortSignal,
): Promise<OpenedArticle> {
  const read = await readArticle(reading, signal);
  if (!read.ok) return read;
  const former = isEdited ? undefined : await readOwnArticle(read.value.slug).catch(() => undefined);
  const details = { ...former?.details, ...read.value.details };
  const isWhole = Object.keys(details).length === Object.keys(read.value.details).length;
  const opened = isWhole ? read : await readArticle({ ...reading, details }, signal);
  signal.throwIfAborted();
  if (opened.ok) await keepOwnArticle(opened.value);
  return opened;
}
