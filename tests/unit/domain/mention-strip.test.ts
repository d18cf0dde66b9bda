import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchOf } from '#domain/article-scale.ts';
import { indexArticle } from '#domain/indexed-article.ts';
import { layOutMentions, layOutStrip, MOST_STRIP_TICKS, nearestMention } from '#domain/mention-strip.ts';
import { countForms } from '#domain/mention-summary.ts';
import { collectRolePhrases } from '#domain/role-phrases.ts';
import { generateArticle } from '../../support/generated-article.ts';
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

describe('the marks of a strip', () => {
  const article = indexArticle(generateArticle({ quotations: 400, countries: ['NO', 'SE'] }));
  const many = article.mentionsByEntity.get('no') ?? [];

  it('are a tick for each of a few mentions, and blocks for what would run together', () => {
    expect(layOutStrip(seed, mentionsOf('iran')).isBinned).toBe(false);
    expect(layOutStrip(seed, mentionsOf('iran')).ticks).toHaveLength(14);
    const strip = layOutStrip(article, many);
    expect(strip.isBinned).toBe(true);
    expect(strip.ticks.length).toBeLessThanOrEqual(MOST_STRIP_TICKS);
  });

  it('hold every mention once, in order, inside the article, the fullest as high as can be', () => {
    fc.assert(
      fc.property(fc.subarray([...many]), fc.integer({ min: 1, max: 60 }), (some, most) => {
        const { ticks } = layOutStrip(article, some, most);
        expect(ticks.flatMap(({ mentions }) => mentions)).toEqual(some);
        for (const { start, end, level, number, mentions } of ticks) {
          expect(some[number - 1]).toBe(mentions[0]);
          expect([start >= 0, end <= 1, end >= start, level > 0, level <= 1]).not.toContain(false);
        }
        if (some.length > 0) expect(Math.max(...ticks.map(({ level }) => level))).toBe(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('lanes of mentions by form', () => {
  it('hold each mention once, under its number, and as many as the counts in words', () => {
    for (const { id } of seed.article.entities) {
      const mentions = mentionsOf(id);
      const lanes = layOutMentions(seed, mentions);
      expect(lanes.map(({ form, count }) => ({ form, count }))).toEqual(countForms(mentions));
      for (const { ticks, count } of lanes) {
        expect(ticks.flatMap((tick) => tick.mentions)).toHaveLength(count);
        for (const tick of ticks) expect(mentions[tick.number - 1]).toBe(tick.mentions[0]);
      }
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
