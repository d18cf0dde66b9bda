import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The linter is run with this project's own configuration on a tree of planted files, one violation each.
const biome = resolve('node_modules/.bin/biome');
const tree = mkdtempSync(join(tmpdir(), 'planted-'));

function plant(path: string, code: string): void {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), code);
}

function lint(path: string): string {
  const { stdout, stderr } = spawnSync(biome, ['lint', '--colors=off', path], {
    cwd: tree,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

const importing = (source: string) =>
  `import { value } from '${source}';\n\nexport const planted = [value];\n`;

beforeAll(() => {
  for (const path of ['biome.json', 'lint', '.gitignore', 'package.json'])
    cpSync(path, join(tree, path), { recursive: true });
});
afterAll(() => rmSync(tree, { recursive: true }));

describe('the layer rules', () => {
  it.each([
    ['domain', '#dataset/paths.ts'],
    ['domain', '#ui/Button.tsx'],
    ['domain', 'react'],
    ['domain', 'node:fs'],
    ['dataset', '#ingest/pipeline.ts'],
    ['dataset', '#data/fetch-json.ts'],
    ['ingest', '#node/write-file.ts'],
    ['ingest', '#data/fetch-json.ts'],
    ['ingest', 'node:fs'],
    ['data', '#features/reader/ArticleText.tsx'],
    ['data', '#ingest/pipeline.ts'],
    ['ui', '#domain/topic.ts'],
    ['ui', 'react-router'],
    ['features/reader', '#features/share/ShareButton.tsx'],
    ['features/reader', '#app/Shell.tsx'],
    ['features/reader', '#ingest/pipeline.ts'],
    ['app', '#ingest/pipeline.ts'],
    ['app', '#node/topic-plugin.ts'],
    ['app/routes', '../Shell.tsx'],
    ['node', '#features/reader/ArticleText.tsx'],
    ['features/open', '#ingest/pipeline.ts'],
  ])('find a file of %s that imports %s', (layer, source) => {
    plant(`src/${layer}/planted.ts`, importing(source));
    expect(lint(`src/${layer}/planted.ts`)).toContain('noRestrictedImports');
  });

  it.each([
    ['dataset', '#domain/topic.ts'],
    ['ingest', '#dataset/paths.ts'],
    ['data', '#dataset/paths.ts'],
    ['features/reader', '#ui/Button.tsx'],
    ['app', '#features/reader/ArticleText.tsx'],
    ['node', '#ingest/pipeline.ts'],
    ['domain', './topic.ts'],
  ])('let a file of %s import %s', (layer, source) => {
    plant(`src/${layer}/allowed.ts`, importing(source));
    expect(lint(`src/${layer}/allowed.ts`)).not.toContain('noRestrictedImports');
  });

  it('let only the worker start the ingest, and the worker draw nothing', () => {
    const worker = 'src/features/open/ingest-worker.ts';
    plant(worker, importing('#ingest/compose-own.ts'));
    expect(lint(worker)).not.toContain('noRestrictedImports');
    plant(worker, importing('#ui/Button.tsx'));
    expect(lint(worker)).toContain('noRestrictedImports');
  });

  it('find a circle', () => {
    plant('src/domain/egg.ts', "import { hen } from './hen.ts';\n\nexport const egg = () => hen;\n");
    plant('src/domain/hen.ts', "import { egg } from './egg.ts';\n\nexport const hen = () => egg;\n");
    expect(lint('src/domain')).toContain('noImportCycles');
  });

  it.each([
    ['a type assertion', 'export const planted = JSON.parse("1") as number;\n'],
    ['any', 'export const planted: any = 1;\n'],
    ['a non-null assertion', 'export const planted = [1][0]!;\n'],
    ['a default export', 'export default 1;\n'],
  ])('find %s', (_, code) => {
    plant('src/domain/planted.ts', code);
    expect(lint('src/domain/planted.ts')).toContain('×');
  });

  it('let `as const` pass', () => {
    plant('src/domain/allowed.ts', "export const planted = ['a'] as const;\n");
    expect(lint('src/domain/allowed.ts')).not.toContain('×');
  });
});
