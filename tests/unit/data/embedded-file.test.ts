import { afterEach, describe, expect, it, vi } from 'vitest';
import { readServedData } from '#data/embedded-file.ts';
import { indexArticle } from '#domain/indexed-article.ts';
import { countArticleWords } from '#domain/news-article.ts';
import { encodeGenerated, generateArticle } from '../../support/generated-article.ts';

const PATH = 'articles/generated.json';

afterEach(() => vi.restoreAllMocks());

describe.each([
  { length: 'short', quotations: 3 },
  // Some thousands of mentions: more than one piece of each list.
  { length: 'long', quotations: 1500 },
])('a $length document of a served page', ({ quotations }) => {
  const size = { quotations, speakers: 3, countries: ['NO', 'CL', 'KE'] };
  const text = encodeGenerated(size);

  it('is indexed as at once', async () => {
    const { article } = (await readServedData({ path: PATH, text })) ?? {};
    const expected = indexArticle(generateArticle(size));
    expect(article?.article).toMatchObject(expected.article);
    expect(article?.mentionsByParagraph).toEqual(expected.mentionsByParagraph);
    expect(article?.mentionsByEntity).toEqual(expected.mentionsByEntity);
    expect(article?.records.map(({ words }) => words)).toEqual(expected.records.map(({ words }) => words));
    expect(article && countArticleWords(article.article)).toBe(countArticleWords(expected.article));
  });

  it('is not taken where it is cut off, of another version or of another article', async () => {
    const cut = text.slice(0, text.length / 2);
    const later = text.replace(/"schemaVersion": \d+/, '"schemaVersion": 9999');
    expect(later).not.toBe(text);
    expect(await readServedData({ path: PATH, text: cut })).toBeUndefined();
    expect(await readServedData({ path: PATH, text: later })).toBeUndefined();
    expect(await readServedData({ path: 'articles/other.json', text })).toBeUndefined();
  });
});

it('a long document leaves time for others again and again, a short one is read at once', async () => {
  const pauses = vi.spyOn(globalThis, 'MessageChannel');
  await readServedData({ path: PATH, text: encodeGenerated({ quotations: 3 }) });
  expect(pauses).not.toHaveBeenCalled();
  const text = encodeGenerated({ quotations: 1500 });
  await readServedData({ path: PATH, text });
  // One for each piece of the text, and of the mentions and paragraphs.
  expect(pauses.mock.calls.length).toBeGreaterThan(text.length / 100_000 + 3);
});
