import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { articlePicturePath, picturePath } from '#domain/quotation-paths.ts';
import { articleCard, type PictureCard, quotationCard } from '#domain/quotation-picture.ts';
import { cachedPicture } from './picture-cache.ts';
import { readArticles } from './read-articles.ts';
import { listSharingFiles } from './sharing-files.ts';

/** Where the site will stand. Links that leave it (cards, feeds, embeds) need the full address. */
const SITE_URL = (process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/+$/, '');

/** Writes what others fetch of the site: pictures, oEmbed answers, sitemap.xml and the feed. */
export function sharingPlugin(): Plugin {
  return {
    name: 'communique:sharing',
    config: () => ({ define: { 'import.meta.env.SITE_URL': JSON.stringify(SITE_URL) } }),
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const path = new URL(request.url ?? '/', SITE_URL).pathname;
        const card = path.startsWith('/pictures/')
          ? listCards(readArticles()).find((each) => path === `/${each.path}`)?.card
          : undefined;
        if (card === undefined) return next();
        response.setHeader('content-type', 'image/png').end(await cachedPicture(card));
      });
    },
    async writeBundle({ dir }) {
      if (this.environment.name !== 'client' || dir === undefined) return;
      const articles = readArticles();
      for (const { path, content } of listSharingFiles(articles, SITE_URL))
        writeInto(join(dir, path), content);
      for (const { path, card } of listCards(articles)) writeInto(join(dir, path), await cachedPicture(card));
    },
  };
}

function listCards(articles: readonly IndexedArticle[]): readonly { path: string; card: PictureCard }[] {
  return articles.flatMap((article) => {
    const { slug } = article.article;
    const quotations = article.records.map((record) => ({
      path: picturePath(slug, record.quotation.id),
      card: quotationCard(article, record),
    }));
    return [{ path: articlePicturePath(slug), card: articleCard(article) }, ...quotations];
  });
}

function writeInto(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
