import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { compressSite } from '#node/prerender/write-site.ts';

/** Sites to load and compare, each a folder that the project's own server serves. */
export interface BenchSites {
  /** The plain page and the peers. */
  readonly others: string;
  /** The app, every page of it the empty shell. */
  readonly spa: string;
}

export async function makeSites(folder: string, article: IndexedArticle): Promise<BenchSites> {
  rmSync(folder, { recursive: true, force: true });
  const sites = { others: join(folder, 'others'), spa: join(folder, 'spa') };
  mkdirSync(sites.others, { recursive: true });
  writeFileSync(join(sites.others, '_headers'), '');
  writeFileSync(join(sites.others, 'plain.html'), plainPage(article));
  writeFileSync(join(sites.others, 'plain-quotes.html'), plainQuotesPage(article));
  await compressSite(sites.others);
  cpSync('dist', sites.spa, { recursive: true });
  const page = join(sites.spa, 'articles', article.article.slug);
  for (const name of [page, join(page, 'quotes')]) {
    for (const suffix of ['', '.br', '.gz']) {
      writeFileSync(`${name}.html${suffix}`, readFileSync(`dist/shell.html${suffix}`));
    }
  }
  return sites;
}

/** The same text as a page by hand: a title, a few rules of style, no script. */
function plainPage({ article }: IndexedArticle): string {
  const paragraphs = article.paragraphs.map(({ text }) => `<p>${escapeHtml(text)}</p>`).join('\n');
  return page(article.headline, `<article><h1>${escapeHtml(article.headline)}</h1>\n${paragraphs}</article>`);
}

/** The same quotations as a plain list. */
function plainQuotesPage({ article, records }: IndexedArticle): string {
  const items = records
    .map(({ words }) => `<li><blockquote>${escapeHtml(words)}</blockquote></li>`)
    .join('\n');
  return page(article.headline, `<h1>${escapeHtml(article.headline)}</h1>\n<ol>${items}</ol>`);
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><style>body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 Georgia,serif}</style></head><body>${body}</body></html>`;
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
