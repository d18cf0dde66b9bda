import { describe, expect, it } from 'vitest';
import { decodeArticle } from '#dataset/decode-article.ts';
import { decodeFormerArticle } from '#ingest/former-article.ts';
import { readSeed, readSeedJson, readTopicIds } from '../../support/seed.ts';

describe('the former edition of an article', () => {
  it('is what its document says', () => {
    expect(decodeFormerArticle(readSeedJson())).toEqual({ ok: true, value: readSeed().article });
  });

  it('is read with two entities of one country, so that its quotations are not lost', () => {
    const json = readSeedJson();
    json.entities[1] = { ...json.entities[0], id: json.entities[1].id, name: 'Persia' };
    expect(decodeArticle(json, readTopicIds()).ok).toBe(false);
    const former = decodeFormerArticle(json);
    if (!former.ok) throw new Error(former.fault.message);
    expect(former.value.quotations).toEqual(readSeed().article.quotations);
    expect(former.value.entities[1]).toMatchObject({ type: 'Place', name: 'Persia' });
  });

  it('is read with a day in its dateline that no year has', () => {
    const json = readSeedJson();
    json.dateline = { printed: 'WANA (Apr 31)', agency: 'WANA', monthDay: '04-31' };
    expect(decodeArticle(json, readTopicIds()).ok).toBe(false);
    expect(decodeFormerArticle(json)).toMatchObject({
      value: { dateline: { printed: 'WANA (Apr 31)', agency: 'WANA' } },
    });
  });

  it.each([null, 7, { entities: 3 }, { entities: [null] }])('is refused where it is %j', (json) => {
    expect(decodeFormerArticle(json).ok).toBe(false);
  });
});
