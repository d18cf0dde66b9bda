import { availableParallelism } from 'node:os';
import type { Readable, Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { formatFailure } from '#ingest/ndjson-line.ts';
import { loadTopics } from './article-store.ts';
import { CommandFault } from './command-fault.ts';
import { batchLines, type LineBatch, splitBatch } from './line-batches.ts';
import { mapInOrder } from './map-in-order.ts';
import type { Progress } from './progress.ts';
import { startWorkerPool, type WorkerPool } from './worker-pool.ts';

/** No article is longer; the rest of a longer line is passed over without being kept. */
const MAX_LINE = 10_000_000;

type Pool = WorkerPool<LineBatch, Uint8Array>;

/**
 * Ingests a stream of lines on all cores: a line out for each line in, in the same order, reading no faster than the
 * output is taken. A reader that closes the pipe (`head`) ends it without an error.
 */
export async function runBatch(input: Readable, output: Writable, progress: Progress): Promise<void> {
  const topics = await loadTopics();
  // A failed write rejects its own promise; the event that comes with it must not end the process.
  output.on('error', () => {});
  const threads = availableParallelism();
  const startWorker = () =>
    new Worker(new URL('./ndjson-worker.ts', import.meta.url), { workerData: topics });
  const pool: Pool = startWorkerPool(startWorker, threads);
  const ingest = async (batch: LineBatch) => {
    const result = await ingestSafely(batch, pool);
    progress.advance(splitBatch(batch).length);
    return result;
  };
  try {
    const results = mapInOrder(batchLines(input, MAX_LINE), 2 * threads, ingest);
    for await (const result of results) await writeThrough(output, result);
  } catch (error) {
    if (!isClosedPipe(error)) throw new CommandFault(`The batch ended early: ${String(error)}`);
  } finally {
    input.destroy();
    progress.finish();
    await pool.close();
  }
}

/** Resolves when the output has taken the bytes, which is what keeps the reading back. */
function writeThrough(output: Writable, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    output.write(bytes, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

/** A batch whose thread is lost is tried again line by line, so that only the line that did it fails. */
async function ingestSafely(batch: LineBatch, pool: Pool): Promise<Uint8Array> {
  if (batch.isTooLong) return failLine(batch, `is longer than ${MAX_LINE / 1e6} MB, which no article is`);
  try {
    return await pool.run(batch);
  } catch (error) {
    const lines = splitBatch(batch);
    if (lines.length <= 1) return failLine(batch, `ended its thread: ${String(error)}`);
    const results: Uint8Array[] = [];
    for (const line of lines) results.push(await ingestSafely(line, pool));
    return Buffer.concat(results);
  }
}

function failLine({ firstLine }: LineBatch, message: string): Uint8Array {
  return new TextEncoder().encode(`${formatFailure(null, message, firstLine)}\n`);
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
