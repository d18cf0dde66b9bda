import { describe, expect, it } from 'vitest';
import { decodeArticle, decodeArticleSlowly } from '#dataset/decode-article.ts';
import { PAUSE_ITEMS } from '#dataset/pause-items.ts';
import { encodeGenerated } from '../../support/generated-article.ts';
import { readTopicIds } from '../../support/seed.ts';

const QUOTATIONS = 3 * PAUSE_ITEMS + 7;
const topics = readTopicIds();
const text = encodeGenerated({ quotations: QUOTATIONS });

async function faultAfter(damage: (json: ReturnType<typeof JSON.parse>) => void) {
  const json = JSON.parse(text);
  damage(json);
  const slowly = await decodeArticleSlowly(json, topics, () => Promise.resolve());
  expect(decodeArticle(json, topics)).toEqual(slowly);
  return slowly.ok ? undefined : slowly.fault.path;
}

describe('a document of long lists', () => {
  it('says the same when it is read with pauses, and pauses more often the longer it is', async () => {
    let pauses = 0;
    const pause = async () => {
      pauses += 1;
    };
    const decoded = await decodeArticleSlowly(JSON.parse(text), topics, pause);
    if (!decoded.ok) throw new Error(decoded.fault.message);
    const { schemaVersion: _, ...article } = JSON.parse(text);
    expect(decoded.value).toEqual(article);
    expect(pauses).toBeGreaterThan(QUOTATIONS / PAUSE_ITEMS);
    pauses = 0;
    await decodeArticleSlowly(JSON.parse(encodeGenerated({ quotations: 16 })), topics, pause);
    expect(pauses).toBe(0);
  });

  it.each([
    ['paragraphs[700].text', (json: ReturnType<typeof JSON.parse>) => delete json.paragraphs[700].text],
    [
      'mentions[700].form',
      (json: ReturnType<typeof JSON.parse>) => Object.assign(json.mentions[700], { form: 'x' }),
    ],
    [
      'quotations[600].topics',
      (json: ReturnType<typeof JSON.parse>) => Object.assign(json.quotations[600], { topics: [] }),
    ],
    [
      'quotations[756].segments[0].end',
      (json: ReturnType<typeof JSON.parse>) =>
        Object.assign(json.quotations[756].segments[0], { end: 99_999 }),
    ],
    ['headline', (json: ReturnType<typeof JSON.parse>) => Object.assign(json, { headline: '' })],
    ['mentions', (json: ReturnType<typeof JSON.parse>) => Object.assign(json, { mentions: {} })],
  ])('names the place %s', async (path, damage) => {
    expect(await faultAfter(damage)).toBe(path);
  });
});
