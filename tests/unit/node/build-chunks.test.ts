import { expect, test } from 'vitest';
import { listAppModules } from '#node/build-chunks.ts';

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  '/main': ['/react', '/shell'],
  '/shell': ['/icons'],
  '/text': ['/react', '/marks', '/link'],
  '/quotes': ['/shell', '/link', '/facets'],
  '/link': ['/url'],
};

const graph = {
  getModuleInfo: (id: string) => ({ importedIds: IMPORTS[id] ?? [] }),
};

test('puts into the app what it imports at once, and what two screens share, with all that these need', () => {
  const app = listAppModules({ root: '', entry: 'main', screens: ['text', 'quotes'] }, graph);
  expect([...app].sort()).toEqual(['/icons', '/link', '/main', '/react', '/shell', '/url']);
});

test('refuses a screen that the build does not have', () => {
  const plan = { root: '', entry: 'main', screens: ['gone'] };
  const partial = { getModuleInfo: (id: string) => (id === '/gone' ? null : graph.getModuleInfo(id)) };
  expect(() => listAppModules(plan, partial)).toThrow('/gone');
});
