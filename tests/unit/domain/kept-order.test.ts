import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptInOrder } from '#domain/kept-order.ts';

describe('what two lists have in the same order', () => {
  it('leaves out what moved', () => {
    expect([...keptInOrder(['a', 'b', 'c', 'd'], ['d', 'a', 'x', 'b', 'c'])].sort()).toEqual(['a', 'b', 'c']);
  });

  it('is in the same order in both, and all of two equal lists', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-h]$/));
    fc.assert(
      fc.property(ids, ids, (before, now) => {
        const kept = keptInOrder(before, now);
        expect(before.filter((id) => kept.has(id))).toEqual(now.filter((id) => kept.has(id)));
        expect(keptInOrder(now, now).size).toBe(now.length);
      }),
    );
  });
});
