import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '#node/ingest/write-whole.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('writeWhole', () => {
  it('writes all files, and leaves no draft behind', async () => {
    await writeWhole([
      { file: join(folder, 'a/one.txt'), text: '1' },
      { file: join(folder, 'two.txt'), text: '2' },
    ]);
    expect(readdirSync(folder)).toEqual(['a', 'two.txt']);
    expect(readFileSync(join(folder, 'a/one.txt'), 'utf8')).toBe('1');
  });

  it('puts back what it wrote where a later file cannot be written', async () => {
    const [former, fresh, index] = [join(folder, 'a.md'), join(folder, 'b.json'), join(folder, 'index.json')];
    writeFileSync(former, 'before');
    mkdirSync(join(index, 'in-the-way'), { recursive: true });
    const files = [former, fresh, index].map((file) => ({ file, text: 'after' }));
    await expect(writeWhole(files)).rejects.toThrow('Nothing is written: ');
    expect(readFileSync(former, 'utf8')).toBe('before');
    expect(readdirSync(folder)).toEqual(['a.md', 'index.json']);
  });
});
