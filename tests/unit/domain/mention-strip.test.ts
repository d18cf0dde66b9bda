import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchOf } from '#domain/article-scale.ts';
import { layOutMentions, nearestMention } from '#domain/mention-strip.ts';
import { countForms } from '#domain/mention-summary.ts';
import { collectRolePhrases } from '#domain/role-phrases.ts';
import { readSeed } from '../../support/seed.ts';

const seed = readSeed();
const mentionsOf = (id: string) => seed.mentionsByEntity.get(id) ?? [];

describe('a strip of mentions', () => {
  it('answers a click with the nearest mention', () => {
    const mentions = mentionsOf('azerbaijan');
    expect(nearestMention(seed, mentions, 0)).toBe(1);
    expect(nearestMention(seed, mentions, 1)).toBe(mentions.length);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (place) => {
        const chosen = mentions[nearestMention(seed, mentions, place) - 1];
        const distance = (mention: typeof chosen) =>
          mention === undefined ? Number.NaN : Math.abs(stretchOf(seed, mention).start - place);
        for (const mention of mentions) expect(distance(chosen)).toBeLessThanOrEqual(distance(mention));
      }),
    );
  });

  it('has nothing to answer with where nothing is mentioned', () => {
    expect(nearestMention(seed, [], 0.5)).toBe(0);
  });
});

describe('lanes of mentions by form', () => {
  it('hold each mention once, under its number, and as many as the counts in words', () => {
    for (const { id } of seed.article.entities) {
      const mentions = mentionsOf(id);
      const lanes = layOutMentions(seed, mentions);
      expect(lanes.map(({ form, ticks }) => ({ form, count: ticks.length }))).toEqual(countForms(mentions));
      for (const { ticks } of lanes)
        for (const { number, mention } of ticks) expect(mentions[number - 1]).toBe(mention);
    }
  });
});

describe('role phrases', () => {
  it('are quoted as printed, the same words once with all their places', () => {
    expect(collectRolePhrases(seed, mentionsOf('fatemeh-mohajerani'))).toEqual([
      { words: 'government spokeswoman', numbers: [1] },
      { words: 'The spokeswoman', numbers: [6] },
    ]);
    const visit = collectRolePhrases(seed, mentionsOf('official-visit-to-the-republic-of-azerbaijan'));
    expect(visit[0]?.words).toBe('the trip');
    expect(visit.map(({ numbers }) => numbers.length)).toContain(1);
  });

  it('are none for what is only named', () => {
    expect(collectRolePhrases(seed, mentionsOf('iraq'))).toEqual([]);
  });
});
