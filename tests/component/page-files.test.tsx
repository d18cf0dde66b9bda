import { expect, it, vi } from 'vitest';
import { readPageFiles, readServedData } from '#data/embedded-file.ts';
import { encodeGenerated } from '../support/generated-article.ts';

const PATH = 'articles/generated.json';

it.each([
  ['the site', {}, true],
  ['this device', { 'x-stored-on': '2026-11-01T10:00:00Z' }, false],
])('a file that a page only names is taken as the page’s own from %s: %j', async (_, headers, isTaken) => {
  const text = encodeGenerated({ quotations: 3 });
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(text, { headers }));
  document.head.innerHTML = `<link data-file="${PATH}" href="/${PATH}">`;
  const [file] = await readPageFiles(document);
  const served = file && (await readServedData(file));
  expect(served?.article?.article.slug).toBe(isTaken ? 'generated' : undefined);
});
