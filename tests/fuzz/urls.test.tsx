import { beforeAll, expect, it } from 'vitest';
import { ROUTE_PARTS } from '#app/route-parts.ts';
import { indexArticle } from '#domain/indexed-article.ts';
import { formatPermalink, parsePermalink } from '#domain/permalink.ts';
import { generateArticle } from '../support/generated-article.ts';
import { runCases } from './fuzz-run.ts';
import { hostileUrl } from './hostile-url.ts';
import { findPlantedMarkup } from './planted-markup.ts';
import { renderArticle } from './render-page.tsx';

const article = indexArticle(generateArticle({ quotations: 3, speakers: 2, countries: ['NO', 'IR'] }));
const known = [
  ...article.article.entities.map(({ id }) => id),
  ...article.article.quotations.map(({ id }) => id),
  ...article.article.paragraphs.map(({ id }) => id),
  ...['NO', 'ir', 'direct', 'mixed', 'sovereignty', 'on', '1', '99', 'where', 'when', 'Norway'],
];

beforeAll(() => Promise.all(Object.values(ROUTE_PARTS).map(({ load }) => load())));

it('opens every URL on what it names or on a page that says so', () => {
  const slow = runCases('URLs', (random) => {
    const url = hostileUrl(article.article.slug, known, random);
    const { pathname, search, hash } = new URL(url.replace(/^\/+/, '/'), 'https://news.example');
    const html = renderArticle(article, { pathname, search, hash });
    expect(findPlantedMarkup(html)).toBeUndefined();
    expect(html).toContain('<h1');
    return {
      kind: pathname.slice(0, 40),
      input: url.slice(0, 300),
      outcome: readBack({ pathname, search, hash }),
    };
  });
  expect(slow).toEqual([]);
});

/** A URL that was understood is written so that it is understood in the same way. */
function readBack(url: { pathname: string; search: string; hash: string }): string {
  const parsed = parsePermalink(url);
  if (parsed === undefined) return 'of no article';
  const again = new URL(formatPermalink(parsed.permalink), 'https://news.example');
  expect(parsePermalink(again)?.permalink).toEqual(parsed.permalink);
  return parsed.ignored.length > 0 ? 'understood in part' : 'understood';
}
