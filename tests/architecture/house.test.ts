import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => join('src', path));
const code = files.filter((path) => /\.tsx?$/.test(path));
const read = (path: string) => readFileSync(path, 'utf8');
const lines = (path: string) => read(path).trimEnd().split('\n').length;

describe('the house', () => {
  it('has no file over 300 lines, and no route over 60', () => {
    expect(code.filter((path) => lines(path) > 300)).toEqual([]);
    expect(code.filter((path) => path.includes('app/routes/') && lines(path) > 60)).toEqual([]);
  });

  it('has no barrels and no drawers for odds and ends', () => {
    const names = code.map((path) => basename(path).replace(/\.tsx?$/, ''));
    expect(names.filter((name) => /^(index|utils?|helpers?|common|types|misc)$/.test(name))).toEqual([]);
  });

  it('never writes HTML from a string, evaluates one, or styles an element from one', () => {
    const forbidden =
      /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|\beval\(|new Function\(|\sstyle=\{/;
    expect(code.filter((path) => forbidden.test(read(path)))).toEqual([]);
  });

  it('uses each class of a CSS module, and no class that its module does not have', () => {
    const modules = files.filter((path) => path.endsWith('.module.css'));
    expect(modules.length).toBeGreaterThan(20);
    for (const path of modules) {
      const defined = new Set([...read(path).matchAll(/\.([a-zA-Z]\w*)/g)].map(([, name]) => name));
      const users = code.filter(
        (user) => dirname(user) === dirname(path) && read(user).includes(`./${basename(path)}'`),
      );
      const used = new Set(
        users.flatMap((user) => [...read(user).matchAll(/\bstyles\.(\w+)/g)].map(([, name]) => name)),
      );
      defined.delete('lucide');
      expect([path, [...used].sort()]).toEqual([path, [...defined].sort()]);
    }
  });
});
