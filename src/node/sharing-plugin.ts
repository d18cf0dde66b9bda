import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { cachedPicture } from './picture-cache.ts';
import { readArticles } from './read-articles.ts';
import { listPictures, listSharingFiles } from './sharing-files.ts';

/** Writes what others fetch of the site: pictures, oEmbed answers, sitemap.xml and the feed. */
export function sharingPlugin(): Plugin {
  let siteUrl = '';
  return {
    name: 'communique:sharing',
    config({ base = '/' }) {
      siteUrl = readOrigin() + base.replace(/\/+$/, '');
      return { define: { 'import.meta.env.SITE_URL': JSON.stringify(siteUrl) } };
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        const picture = path.startsWith('/pictures/') ? findPicture(path) : undefined;
        if (picture === undefined) return next();
        response.setHeader('content-type', 'image/png').end(await cachedPicture(picture.card));
      });
    },
    async writeBundle({ dir }) {
      if (this.environment.name !== 'client' || dir === undefined) return;
      for (const file of listSharingFiles(readArticles(), siteUrl))
        writeInto(join(dir, file.path), 'card' in file ? await cachedPicture(file.card) : file.content);
    },
  };
}

/** The host that the site will stand on. Links that leave it (cards, feeds, embeds) need the full address. */
function readOrigin(): string {
  const given = process.env.SITE_URL ?? 'http://localhost:4173';
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.pathname === '/' && url.origin !== 'null') return url.origin;
  throw new Error(
    `SITE_URL is “${given}”; give it as https://news.example, and the path of the site, if any, as --base=/news/`,
  );
}

function findPicture(path: string) {
  for (const article of readArticles()) {
    const picture = listPictures(article).find((each) => path === `/${each.path}`);
    if (picture !== undefined) return picture;
  }
  return undefined;
}

function writeInto(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
