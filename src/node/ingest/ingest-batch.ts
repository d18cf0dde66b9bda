import type { Topic } from '#domain/topic.ts';
import { formatFailure, ingestLine } from '#ingest/ndjson-line.ts';
import { type LineBatch, splitBatch } from './line-batches.ts';

/** A line of output for each line of the batch, in its order, as UTF-8. */
export function ingestBatch(batch: LineBatch, topics: readonly Topic[]): Uint8Array {
  const lines = splitBatch(batch).map(({ bytes, firstLine }) => `${ingestBytes(bytes, firstLine, topics)}\n`);
  return new TextEncoder().encode(lines.join(''));
}

function ingestBytes(bytes: Uint8Array, line: number, topics: readonly Topic[]): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return ingestLine(text.replace(/\r?\n$/, ''), line, topics);
  } catch {
    return formatFailure(null, 'is not UTF-8', line);
  }
}
