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

/** sitemap.xml: the start page and every screen of every article. https://www.sitemaps.org/protocol.html */
export function formatSitemap(articles: readonly IndexedArticle[], toUrl: (path: string) => string): string {
  const paths = articles.flatMap((article) =>
    listScreens(article).map((screen) => formatPermalink(permalinkTo(article.article.slug, screen))),
  );
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
