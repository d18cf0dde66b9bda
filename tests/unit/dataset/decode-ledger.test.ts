import { describe, expect, it } from 'vitest';
import { decodeArticle } from '#dataset/decode-article.ts';
import { readSeedJson, readTopicIds } from '../../support/seed.ts';

const topics = readTopicIds();
const json = readSeedJson();

/** The verdict on the bundled document with former quotations of these ids. */
function decodeWith(ids: readonly string[]) {
  const formerQuotations = ids.map((id) => ({ id, words: 'We met.' }));
  return decodeArticle({ ...json, formerQuotations }, topics);
}

describe('the ledger of a document', () => {
  it('has former quotations, each once', () => {
    expect(decodeWith(['then~1', 'then~2']).ok).toBe(true);
    expect(decodeWith(['then~1', 'then~2', 'then~1'])).toEqual({
      ok: false,
      fault: { path: 'formerQuotations[2].id', message: '“then~1” stands twice' },
    });
  });

  it('has none that the article has now', () => {
    expect(decodeWith(['then~1', json.quotations[3].id])).toMatchObject({
      ok: false,
      fault: {
        path: 'formerQuotations[1].id',
        message: expect.stringContaining('is a quotation of this edition'),
      },
    });
  });
});
