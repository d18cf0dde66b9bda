import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CommandFault } from './command-fault.ts';

export interface FileToWrite {
  readonly file: string;
  readonly text: string;
}

/**
 * Writes the files all together or not at all. Each is first written beside its place under a hidden name and flushed
 * to disk, then all are renamed into place; if one cannot be, those before it are put back as they were. Only a loss of
 * power between two renames can leave some new and some old, each of them whole.
 */
export async function writeWhole(files: readonly FileToWrite[]): Promise<void> {
  const staged: { readonly file: string; readonly draft: string }[] = [];
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { file, text } of files) {
      const draft = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}`);
      await mkdir(dirname(file), { recursive: true });
      staged.push({ file, draft });
      await writeFlushed(draft, text);
    }
    for (const { file, draft } of staged) {
      const former = existsSync(file) ? await readFile(file) : undefined;
      await rename(draft, file);
      undo.push(() => (former === undefined ? rm(file) : writeFlushed(file, former)));
    }
  } catch (error) {
    for (const restore of undo.reverse()) await restore();
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandFault(`Nothing is written: ${reason}`);
  } finally {
    for (const { draft } of staged) await rm(draft, { force: true });
  }
}

async function writeFlushed(path: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
