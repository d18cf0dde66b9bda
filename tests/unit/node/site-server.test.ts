import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSiteServer } from '#node/serve/site-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
let server = createServer();
let origin = '';

beforeAll(async () => {
  writeFileSync(join(folder, '_headers'), '');
  writeFileSync(join(folder, '404.html'), 'There is no such page');
  writeFileSync(join(folder, 'page.html'), 'A page');
  server = createSiteServer(folder);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => server.close());

async function ask(path: string): Promise<string> {
  const answer = await fetch(origin + path);
  return `${answer.status} ${await answer.text()}`;
}

describe('the server of a built site', () => {
  it('answers a path without the file’s ending, as hosts of static files do', async () => {
    expect(await ask('/page?topic=x')).toBe('200 A page');
  });

  it.each(['/none', '/%E0%A4%A', '/page%00', '/%', '/..%2f..%2fetc/passwd'])(
    'answers %s with the page that says no, and never with a blank one',
    async (path) => {
      expect(await ask(path)).toBe('404 There is no such page');
    },
  );
});
