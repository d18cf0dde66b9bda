import { describe, expect, it } from 'vitest';
import { encodeArticle } from '#dataset/encode-article.ts';
import { parseInPieces } from '#dataset/parse-in-pieces.ts';
import { seededRandom } from '../../bench/random.ts';
import { mutateDocument } from '../../fuzz/mutate-document.ts';
import { generateArticle } from '../../support/generated-article.ts';

const LONG = 'x'.repeat(150_000);

/** What comes of a text, and how many pauses it took. */
async function parse(text: string) {
  let pauses = 0;
  const value = await parseInPieces(text, async () => {
    pauses += 1;
  });
  return { value, pauses };
}

/** What parsing at once or in pieces comes to: the value, or what was thrown. */
async function outcomeOf(parsing: () => unknown): Promise<unknown> {
  try {
    return JSON.stringify(await parsing());
  } catch (error) {
    return error;
  }
}

describe('a damaged document', () => {
  it('comes to the same in pieces as at once', async () => {
    const whole = encodeArticle(generateArticle({ quotations: 5, speakers: 2, countries: ['NO', 'IR'] }));
    const random = seededRandom(7);
    let parsed = 0;
    for (let run = 0; run < 3000; run += 1) {
      const { text } = mutateDocument(whole, random);
      if (text.length > 1_000_000) continue;
      const expected = await outcomeOf(() => JSON.parse(text));
      if (typeof expected === 'string') parsed += 1;
      expect(await outcomeOf(() => parseInPieces(text, async () => {}, 100))).toEqual(expected);
    }
    expect(parsed).toBeGreaterThan(1000);
  });
});

describe('a long document', () => {
  it('is what it is at once, in pieces', async () => {
    const text = encodeArticle(generateArticle({ quotations: 2500, speakers: 6, countries: ['NO', 'CL'] }));
    const { value, pauses } = await parse(text);
    expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(text)));
    expect(pauses).toBeGreaterThanOrEqual(text.length / 250_000);
  });

  it('is parsed at once where it is written in another way', async () => {
    const item = { text: LONG, list: [1, 2] };
    for (const value of [
      { items: [item, item] },
      [item, item],
      { outer: { items: [item, item] }, items: 'short' },
      { text: LONG.repeat(2) },
    ]) {
      for (const text of [JSON.stringify(value), JSON.stringify(value, undefined, 2)])
        expect((await parse(text)).value).toEqual(value);
    }
  });

  it.each([
    [
      'a list of the same name further in',
      `{\n"outer": {\n"items": [\n"${LONG}",\n"${LONG}"\n]},\n"items": "short"}`,
    ],
    ['a list in a list', `{\n"items": [\n["${LONG}",\n"${LONG}"\n],\n[1\n]\n]\n}`],
    ['an item cut by a line', `{\n"items": [\n{"a": "${LONG}${LONG}",\n"b": 1},\n2\n]\n}`],
    ['a name that objects have', `{\n"constructor": [\n"${LONG}",\n"${LONG}"\n],\n"toString": [\n1\n]\n}`],
    ['the same name twice', `{\n"items": [\n"${LONG}"\n],\n"items": [\n"${LONG}",\n2\n]\n}`],
  ])('with %s says the same', async (_, text) => {
    expect((await parse(text)).value).toEqual(JSON.parse(text));
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -10)],
    ['cut off in a list', (text: string) => text.slice(0, text.length / 2)],
    ['with a comma too many', (text: string) => text.replace('\n]', ',\n]')],
    ['with something behind', (text: string) => `${text}}`],
  ])('%s is refused as at once', async (_, damage) => {
    const text = damage(encodeArticle(generateArticle({ quotations: 2500, speakers: 6, countries: ['NO'] })));
    const refusal = (() => {
      try {
        return JSON.parse(text);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(SyntaxError);
    await expect(parse(text)).rejects.toEqual(refusal);
  });
});
