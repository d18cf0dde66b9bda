import { describe, expect, it } from 'vitest';
import { NO_FILTER, searchWords } from '#domain/quotation-filter.ts';
import { findSearchHits } from '#domain/search-hits.ts';

function hitsOf(text: string, q: string): readonly string[] {
  return findSearchHits(text, searchWords({ ...NO_FILTER, q })).map(({ start, end }) =>
    text.slice(start, end),
  );
}

describe('the hits of a search', () => {
  it.each([
    ['We are seeking peace.', 'seek', ['seek']],
    ['Peace, peace and PEACE.', 'peace', ['Peace', 'peace', 'PEACE']],
    ['Türkiye’s move', "turkiye's", ['Türkiye’s']],
    ['Tu\u0308rkiye moved', 'turkiye', ['Tu\u0308rkiye']],
    ['at the café\u0301', 'cafe', ['café\u0301']],
    ['the ﬁnal oﬃce', 'final office', ['ﬁnal', 'oﬃce']],
    ['the ﬁnal', 'f', ['ﬁ']],
    ['👍 Baku 👍', 'baku', ['Baku']],
    ['Baku\n and  Tehran', 'tehran baku', ['Baku', 'Tehran']],
    ['neighbours', 'neigh bours our', ['neighbours']],
    ['Nothing of it.', 'zebra', []],
    ['Nothing of it.', '  ', []],
    ['', 'a', []],
  ])('in “%s” for “%s”', (text, q, expected) => {
    expect(hitsOf(text, q)).toEqual(expected);
  });

  it('are found in time that grows with the text', () => {
    const text = 'a\u0301 '.repeat(200_000);
    expect(findSearchHits(text, ['a'])).toHaveLength(200_000);
  });
});
