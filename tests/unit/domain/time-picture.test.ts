import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexArticle } from '#domain/indexed-article.ts';
import { describeTimes, groupTimes } from '#domain/time-picture.ts';
import type { TimeRelation } from '#domain/time-reference.ts';
import { readSeed } from '../../support/seed.ts';

const seed = readSeed();
const say = (relations: readonly TimeRelation[]) => {
  const timeReferences = relations.map((relation) => ({ paragraph: 'p', start: 0, end: 1, relation }));
  return describeTimes(groupTimes(indexArticle({ ...seed.article, timeReferences })));
};

describe('the times of an article', () => {
  it('stand before, at and after its date, each once and in order', () => {
    const groups = groupTimes(seed);
    expect(groups.map(({ relation, references }) => [relation, references.length])).toEqual([
      ['past', 2],
      ['present', 1],
      ['future', 1],
    ]);
    expect(groups.flatMap(({ references }) => references)).toHaveLength(
      seed.article.timeReferences?.length ?? 0,
    );
  });

  it('stay in the order of the article in each column, and none is lost', () => {
    const anyRelations = fc.array(fc.constantFrom<TimeRelation>('past', 'present', 'future'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(anyRelations, (relations) => {
        const timeReferences = relations.map((relation, start) => {
          return { paragraph: 'p', start, end: start + 1, relation };
        });
        const groups = groupTimes(indexArticle({ ...seed.article, timeReferences }));
        expect(groups.map(({ relation }) => relation)).toEqual(['past', 'present', 'future']);
        for (const { relation, references } of groups)
          expect(references).toEqual(timeReferences.filter((reference) => reference.relation === relation));
      }),
    );
  });

  it('are described as they are', () => {
    expect(describeTimes(groupTimes(seed))).toBe(
      'The article looks back more often than ahead: of the 4 times it tells, 2 are before its date, 1 at it and 1 after it.',
    );
    expect(say(['present'])).toBe(
      'The article speaks of its own day only: the one time it tells is at its date.',
    );
    expect(say(['past', 'past'])).toBe(
      'The article looks back and never ahead: both times it tells are before its date.',
    );
    expect(say(['future', 'future', 'future'])).toBe(
      'The article looks ahead and never back: all 3 times it tells are after its date.',
    );
    expect(say(['future', 'past'])).toMatch(/as often as ahead: .*, 1 is before its date and 1 after it\.$/);
    expect(say(['future', 'past', 'future'])).toMatch(/looks ahead more often/);
    expect(say(['present', 'future'])).toMatch(/, 1 is at its date and 1 after it\.$/);
  });
});
