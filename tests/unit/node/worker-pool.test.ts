import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { startWorkerPool } from '#node/ingest/worker-pool.ts';

/** Doubles numbers; ends its thread at 0 and throws at -1. */
const DOUBLING = `
  const { parentPort, threadId } = require('node:worker_threads');
  parentPort.on('message', (job) => {
    if (job === 0) process.exit(3);
    if (job === -1) throw new Error('lost');
    parentPort.postMessage({ result: job * 2, threadId });
  });`;

interface Doubled {
  readonly result: number;
  readonly threadId: number;
}

function startDoubling(size: number) {
  return startWorkerPool<number, Doubled>(() => new Worker(DOUBLING, { eval: true }), size);
}

describe('startWorkerPool', () => {
  it('does more jobs than it has threads, on no more threads than it may', async () => {
    const pool = startDoubling(2);
    const done = await Promise.all(Array.from({ length: 20 }, (_, index) => pool.run(index + 1)));
    expect(done.map(({ result }) => result)).toEqual(Array.from({ length: 20 }, (_, index) => 2 * index + 2));
    expect(new Set(done.map(({ threadId }) => threadId)).size).toBeLessThanOrEqual(2);
    await pool.close();
  });

  it.each([
    ['ends', 0],
    ['throws', -1],
  ])('rejects the job of a thread that %s, and goes on with another', async (_, job) => {
    const pool = startDoubling(1);
    const [first, lost, last] = await Promise.allSettled([pool.run(1), pool.run(job), pool.run(3)]);
    expect([first.status, lost.status, last.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await pool.close();
  });
});
