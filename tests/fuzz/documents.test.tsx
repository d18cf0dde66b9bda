import { beforeAll, expect, it } from 'vitest';
import { ROUTE_PARTS } from '#app/route-parts.ts';
import { decodeArticle } from '#dataset/decode-article.ts';
import { formatFault } from '#dataset/decode-result.ts';
import { encodeArticle } from '#dataset/encode-article.ts';
import { indexArticle } from '#domain/indexed-article.ts';
import { pick } from '../bench/random.ts';
import { generateArticle } from '../support/generated-article.ts';
import { readTopicIds } from '../support/seed.ts';
import { runCases } from './fuzz-run.ts';
import { mutateDocument } from './mutate-document.ts';
import { findPlantedMarkup } from './planted-markup.ts';
import { renderArticle, renderFault } from './render-page.tsx';

const topics = readTopicIds();
const whole = encodeArticle({
  ...generateArticle({ quotations: 3, speakers: 2, countries: ['NO', 'IR'] }),
  publisher: 'Harbour Wire',
  datePublished: '2026-11-25',
  url: 'https://news.example/ferry',
  dateline: { printed: 'OSLO (Nov 25)', place: 'OSLO', monthDay: '11-25' },
  formerQuotations: [{ id: 'arden-gone~aaaaaa', words: 'We withdraw this.', speaker: 'Robin Arden' }],
});

beforeAll(() => Promise.all(Object.values(ROUTE_PARTS).map(({ load }) => load())));

it('shows every damaged document or says clearly what is wrong with it', () => {
  const slow = runCases('documents', (random) => {
    const { kind, text } = mutateDocument(whole, random);
    const view = pick(random, [
      '',
      '/quotes',
      '/quotes?topic=sovereignty',
      '/countries/NO',
      '/entities/speaker-0',
    ]);
    return { kind, input: text.slice(0, 200), ...open(text, view) };
  });
  expect(slow).toEqual([]);
  expect(Reflect.has({}, 'polluted')).toBe(false);
});

function open(text: string, view: string) {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return explain(error instanceof Error ? error.message : '', 'not JSON');
  }
  const decoded = decodeArticle(json, topics);
  if (!decoded.ok) return explain(formatFault(decoded.fault), 'refused');
  const { slug } = decoded.value;
  const url = new URL(`/articles/${slug}${view}`, 'https://news.example');
  const html = renderArticle(indexArticle(decoded.value), url);
  return { outcome: 'shown', check: () => check(html) };
}

function explain(message: string, outcome: string) {
  expect(message.length).toBeGreaterThan(5);
  expect(message.length).toBeLessThan(1000);
  const html = renderFault(message);
  return { outcome, check: () => check(html) };
}

function check(html: string): void {
  expect(findPlantedMarkup(html)).toBeUndefined();
  expect(html).toContain('<h1');
}
