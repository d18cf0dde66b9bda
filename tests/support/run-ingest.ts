import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const COMMAND = ['scripts/run-typescript.mjs', 'src/node/ingest/ingest-command.ts'] as const;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A project folder of its own with the topic vocabulary and nothing else, and the real command run in it. The folder
 * goes when the test file that made it ends.
 */
export interface IngestProject {
  readonly folder: string;
  write(file: string, content: string | Uint8Array): void;
  read(file: string): string;
  /** All files under content/articles and public, sorted. */
  list(): readonly string[];
  run(args: readonly string[], input?: string): Promise<Outcome>;
  start(args: readonly string[]): ChildProcessWithoutNullStreams;
}

export function makeIngestProject(): IngestProject {
  const folder = mkdtempSync(join(tmpdir(), 'ingest-'));
  folders.push(folder);
  mkdirSync(join(folder, 'content'));
  cpSync(join(ROOT, 'content/topics.json'), join(folder, 'content/topics.json'));
  return {
    folder,
    write(file, content) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    },
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    list: () => ['content/articles', 'public/articles'].flatMap((path) => listFiles(folder, path)),
    run: (args, input = '') => finish(startIngest(folder, args), input),
    start: (args) => startIngest(folder, args),
  };
}

function listFiles(folder: string, path: string): readonly string[] {
  const place = join(folder, path);
  return existsSync(place)
    ? readdirSync(place)
        .sort()
        .map((name) => join(path, name))
    : [];
}

function startIngest(cwd: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  const { INIT_CWD: _, ...env } = process.env;
  const [runner, entry] = COMMAND;
  return spawn(process.execPath, [join(ROOT, runner), entry, ...args], { cwd, env });
}

function finish(child: ChildProcessWithoutNullStreams, input: string): Promise<Outcome> {
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  }
  child.stdin.end(input);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, ...said }));
  });
}
