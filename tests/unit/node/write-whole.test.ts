import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '#node/ingest/write-whole.ts';

function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'write-whole-'));
}

describe('writeWhole', () => {
  it('writes all files, makes their folders, and leaves nothing beside them', async () => {
    const folder = makeFolder();
    await writeWhole([
      { file: join(folder, 'a/one.md'), text: 'one' },
      { file: join(folder, 'b/two.json'), text: 'two' },
    ]);
    expect(readFileSync(join(folder, 'a/one.md'), 'utf8')).toBe('one');
    expect(readdirSync(join(folder, 'a'))).toEqual(['one.md']);
    expect(readdirSync(join(folder, 'b'))).toEqual(['two.json']);
  });

  it('puts everything back when one file cannot take its place', async () => {
    const folder = makeFolder();
    const present = join(folder, 'present.md');
    const fresh = join(folder, 'fresh.md');
    const blocked = join(folder, 'blocked.json');
    writeFileSync(present, 'former');
    mkdirSync(blocked);
    const files = [present, fresh, blocked].map((file) => ({ file, text: 'new' }));
    await expect(writeWhole(files)).rejects.toThrow('Nothing is written');
    expect(readFileSync(present, 'utf8')).toBe('former');
    expect(existsSync(fresh)).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['blocked.json', 'present.md']);
  });

  it('writes nothing when one file cannot be drafted', async () => {
    const folder = makeFolder();
    const file = join(folder, 'file');
    writeFileSync(file, 'a file, not a folder');
    const files = [join(folder, 'one.md'), join(file, 'two.md')].map((path) => ({ file: path, text: 'new' }));
    await expect(writeWhole(files)).rejects.toThrow('Nothing is written');
    expect(readdirSync(folder)).toEqual(['file']);
  });
});
