import { expect, test } from 'vitest';
import { listAppModules } from '#node/build-chunks.ts';

const IMPORTS: Readonly<Record<string, readonly string[]>> = {
  '/main': ['/react', '/shell'],
  '/shell': ['/icons'],
  '/text': ['/react', '/marks', '/link'],
  '/quotes': ['/shell', '/link', '/facets', '/quotes.css'],
  '/link': ['/url'],
};

const graph = {
  getModuleInfo: (id: string) => ({
    importedIds: IMPORTS[id] ?? [],
  }),
};
const PLAN = { root: '', entry: 'main', screens: ['text', 'quotes'] };

test('puts into the app what it imports at once, and what two screens share, with all that these need', () => {
  const app = listAppModules(PLAN, graph);
  expect([...app].sort()).toEqual(['/icons', '/link', '/main', '/react', '/shell', '/url']);
});

test('refuses a screen that the build does not have', () => {
  const partial = { getModuleInfo: (id: string) => (id === '/gone' ? null : graph.getModuleInfo(id)) };
  expect(() => listAppModules({ ...PLAN, screens: ['gone'] }, partial)).toThrow('/gone');
});
