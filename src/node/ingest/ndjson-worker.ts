import { parentPort, workerData } from 'node:worker_threads';
import { decodeTopics } from '#dataset/topic-file.ts';
import { ingestBatch } from './ingest-batch.ts';
import type { LineBatch } from './line-batches.ts';

/** A thread of the batch: batches of lines come in, batches of lines go back, one at a time. */
const topics = decodeTopics(workerData);
if (!topics.ok) throw new Error(`${topics.fault.path}: ${topics.fault.message}`);
parentPort?.on('message', (batch: LineBatch) => {
  parentPort?.postMessage(ingestBatch(batch, topics.value));
});
