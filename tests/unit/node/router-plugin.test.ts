import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { routerPlugin } from '#node/router-plugin.ts';

const folder = join(
  dirname(createRequire(import.meta.url).resolve('react-router/package.json')),
  'dist/production',
);
const router = readdirSync(folder)
  .filter((name) => /^chunk-.*\.mjs$/.test(name))
  .map((name) => ({ id: join(folder, name), code: readFileSync(join(folder, name), 'utf8') }))
  .find(({ code }) => code.includes('function BrowserRouter('));
if (router === undefined) throw new Error('react-router has no file with its components');
const { id, code } = router;

/** What the plugin makes of a file; its complaint is thrown. */
function transform(text: string, path = id): { readonly code: string } | undefined {
  const hook = routerPlugin().transform;
  if (typeof hook !== 'function') throw new Error('the plugin has no transform');
  const context = {
    error(message: string) {
      throw new Error(message);
    },
  };
  return Reflect.apply(hook, context, [text, path]);
}

test('takes out of the installed version what the app does not use', () => {
  const lean = transform(code)?.code ?? '';
  expect(code).toMatch(/^\w+\.displayName = /m);
  expect(lean).not.toMatch(/^\w+\.displayName = /m);
  expect(lean).toContain('function PrefetchPageLinks() { return null; }');
  expect(lean).toContain('function BrowserRouter(');
});

test.each([
  ['the names for developer tools', code.replaceAll('.displayName', '.devName')],
  ['the prefetched pages', code.replace('function PrefetchPageLinks({', 'function PrefetchedPages({')],
  ['what is made when it is loaded', code.replaceAll(/\.(forwardRef|createContext|memo)\(/g, '.make(')],
])('stops the build when a new version is without %s', (_, changed) => {
  expect(() => transform(changed)).toThrow('docs/decisions/0052');
});

test('leaves other files alone', () => {
  expect(transform(code, '/project/src/app/App.tsx')).toBeUndefined();
  expect(transform('export const other = 1;')).toBeUndefined();
});
