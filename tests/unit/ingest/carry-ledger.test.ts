import { describe, expect, it } from 'vitest';
import type { NewsArticle } from '#domain/news-article.ts';
import { carryLedger } from '#ingest/carry-ledger.ts';

const NEXT: NewsArticle = {
  slug: 'talks',
  language: 'en',
  headline: 'Talks',
  editorial: [],
  paragraphs: [{ id: 'p1~aaaa', text: 'Text.' }],
  entities: [],
  mentions: [],
  quotations: [
    { id: 'now~1', kind: 'direct', segments: [{ paragraph: 'p1~aaaa', start: 0, end: 4 }], topics: ['a'] },
  ],
  formerQuotations: [],
};

describe('carryLedger', () => {
  it('keeps the former quotations of the edition before', () => {
    const formerQuotations = [{ id: 'then~1', words: 'We met.', replacedBy: 'now~1' }];
    expect(carryLedger({ ...NEXT, formerQuotations }, NEXT).formerQuotations).toEqual(formerQuotations);
  });

  it('takes out a successor that the next edition does not have, and keeps the words', () => {
    const formerQuotations = [{ id: 'then~1', words: 'We met.', replacedBy: 'gone~1' }];
    expect(carryLedger({ ...NEXT, formerQuotations }, NEXT).formerQuotations).toEqual([
      { id: 'then~1', words: 'We met.' },
    ]);
  });

  it('leaves a first edition as it is', () => {
    expect(carryLedger(undefined, NEXT)).toBe(NEXT);
  });
});
