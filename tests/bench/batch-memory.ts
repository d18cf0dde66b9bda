import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** The real command, as a user's pipe would start it. */
const COMMAND = ['scripts/run-typescript.mjs', 'src/node/ingest/ingest-command.ts', '--ndjson'];
const SAMPLES = 10;
const FEED = 0x0a;

/** What the command held when it had given some of its lines. */
interface BatchSample {
  readonly articles: number;
  readonly megabytes: number;
  readonly seconds: number;
}

/** Sends `count` articles, the texts over and over, through `ingest --ndjson` and samples the memory of its process, all threads. */
export async function measureBatch(texts: readonly string[], count: number): Promise<readonly BatchSample[]> {
  const child = spawn(process.execPath, COMMAND, { stdio: ['pipe', 'pipe', 'inherit'] });
  const started = performance.now();
  const fed = feed(child.stdin, texts, count);
  const samples: BatchSample[] = [];
  let articles = 0;
  for await (const chunk of child.stdout) {
    articles += countFeeds(chunk);
    if (articles < ((samples.length + 1) * count) / SAMPLES) continue;
    const seconds = (performance.now() - started) / 1000;
    samples.push({ articles, megabytes: residentMegabytes(child.pid), seconds });
  }
  await fed;
  if (articles !== count) throw new Error(`${count} lines in, ${articles} out`);
  return samples;
}

async function feed(input: Writable, texts: readonly string[], count: number): Promise<void> {
  for (let id = 0; id < count; id += 1) {
    const line = `${JSON.stringify({ id, text: texts[id % texts.length] })}\n`;
    if (!input.write(line)) await once(input, 'drain');
  }
  input.end();
}

function countFeeds(chunk: Uint8Array): number {
  let count = 0;
  for (const byte of chunk) if (byte === FEED) count += 1;
  return count;
}

function residentMegabytes(pid: number | undefined): number {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
  } catch {
    // It may have ended between its last line and this look.
    return Number.NaN;
  }
}

export function formatSample({ articles, megabytes, seconds }: BatchSample): string {
  return `${String(articles).padStart(8)} articles  ${megabytes.toFixed(0).padStart(5)} MB  ${(articles / seconds).toFixed(0)} articles/s`;
}
