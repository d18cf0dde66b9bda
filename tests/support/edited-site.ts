import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test } from '@playwright/test';
import { decodeArticle } from '#dataset/decode-article.ts';
import { type IndexedArticle, indexArticle } from '#domain/indexed-article.ts';
import { readTopicIds } from '#node/prerender/data-files.ts';
import { writeSite } from '#node/prerender/write-site.ts';
import { createSiteServer } from '#node/serve/site-server.ts';
import { listSharingFiles } from '#node/sharing-files.ts';
import { loadBuiltApp } from './built-app.ts';
import { EDITIONS, FERRY_SLUG } from './ferry-editions.ts';

/** A site whose article was edited twice, ingested each time by the real command, and then built. */
export interface EditedSite {
  readonly url: string;
  /** The article as each edition had it; links are made from the first. */
  readonly editions: readonly IndexedArticle[];
}

/** Tests with that site, once for each worker. */
export const editedTest = test.extend<object, { site: EditedSite }>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'edited-'));
      const editions = ingestEditions(folder);
      await buildSite(folder);
      const server = createSiteServer(join(folder, 'public'));
      await use({ url: await listen(server), editions });
      server.close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

/** Serves one page from a port, and so an origin, of its own. */
export async function serveHost(html: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  return { url: await listen(server), close: () => server.close() };
}

function listen(server: Server): Promise<string> {
  return new Promise((done) => {
    server.listen(0, () => {
      const address = server.address();
      done(`http://localhost:${address !== null && typeof address === 'object' ? address.port : ''}`);
    });
  });
}

function ingestEditions(folder: string): readonly IndexedArticle[] {
  const content = join(folder, `content/articles/${FERRY_SLUG}.md`);
  mkdirSync(dirname(content), { recursive: true });
  cpSync('content/topics.json', join(folder, 'content/topics.json'));
  return EDITIONS.map((text) => {
    writeFileSync(content, text);
    const command = ['scripts/run-typescript.mjs', 'src/node/ingest/ingest-command.ts'] as const;
    const { INIT_CWD: _, ...env } = process.env;
    execFileSync(process.execPath, [resolve(command[0]), command[1]], { cwd: folder, env });
    return readArticle(folder);
  });
}

function readArticle(folder: string): IndexedArticle {
  const json = JSON.parse(readFileSync(join(folder, `public/articles/${FERRY_SLUG}.json`), 'utf8'));
  const decoded = decodeArticle(json, readTopicIds('content/topics.json'));
  if (!decoded.ok) throw new Error(decoded.fault.message);
  return indexArticle(decoded.value);
}

/** Writes the pages of the articles in `folder` with the code that `npm run build` made. */
async function buildSite(folder: string): Promise<void> {
  const site = join(folder, 'public');
  const isPage = (path: string) => /\.(?:html|br|gz)$|\/articles(?:\/|$)/.test(path);
  cpSync('dist', site, { recursive: true, filter: (path) => !isPage(path) });
  await writeSite({
    ...(await loadBuiltApp()),
    folder: site,
    base: '/',
    shellPreloads: '',
    preloadsOf: () => '',
  });
  for (const file of listSharingFiles([readArticle(folder)], 'http://localhost')) {
    if ('card' in file) continue;
    mkdirSync(dirname(join(site, file.path)), { recursive: true });
    writeFileSync(join(site, file.path), file.content);
  }
}
