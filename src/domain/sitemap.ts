import type { IndexedArticle } from './indexed-article.ts';
import { type ArticleScreen, entityScreen, formatPermalink, permalinkTo } from './permalink.ts';

/** The screens of an article that have an address of their own: text, quotes, each quotation, each entity. */
export function listScreens({ article }: IndexedArticle): readonly ArticleScreen[] {
  return [
    { name: 'text' },
    { name: 'quotes' },
    ...article.quotations.map(({ id }) => ({ name: 'quotation', id }) as const),
    ...article.entities.map(entityScreen),
  ];
}

/** The paths of an article's screens. */
export function listScreenPaths(article: IndexedArticle): readonly string[] {
  return listScreens(article).map((screen) => formatPermalink(permalinkTo(article.article.slug, screen)));
}

/** sitemap.xml: the start page and the paths given, of every article's screens. https://www.sitemaps.org/protocol.html */
export function formatSitemap(paths: readonly string[], toUrl: (path: string) => string): string {
  const lines = ['/', ...paths].map((path) => `<url><loc>${escapeXml(toUrl(path))}</loc></url>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>\n',
  ].join('\n');
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
