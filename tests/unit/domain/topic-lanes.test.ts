import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachOf, stretchOf } from '#domain/article-scale.ts';
import { type IndexedArticle, indexArticle } from '#domain/indexed-article.ts';
import { speakerInitials } from '#domain/speaker-initials.ts';
import { BIN_COUNT, layOutTopics, lengthOf, THINNEST_BAR } from '#domain/topic-lanes.ts';
import { describeTopics } from '#domain/topic-sentence.ts';
import { tabulateTopics } from '#domain/topic-table.ts';
import { generateArticle } from '../../support/generated-article.ts';
import { readSeed } from '../../support/seed.ts';

const seed = readSeed();
const generate = (quotations: number, speakers = 1) =>
  indexArticle(generateArticle({ quotations, speakers }));
const labelOf = (topic: string) => topic;

const anySize = fc.record({
  quotations: fc.integer({ min: 1, max: 150 }),
  speakers: fc.integer({ min: 1, max: 6 }),
});

describe('topic lanes', () => {
  it('put the most frequent topic first and count its quotations', () => {
    const counts = layOutTopics(seed).lanes.map(({ topic, count }) => [topic, count]);
    expect(counts[0]).toEqual(['bilateral-relations', 7]);
    expect(counts.map(([, count]) => count)).toEqual(
      counts.map(([, count]) => count).sort((a, b) => Number(b) - Number(a)),
    );
  });

  it('draw a quotation at its place and as long as all its words, the gap of a split one left out', () => {
    const record = seed.records.at(-1);
    const lane = layOutTopics(seed).lanes.find(({ marks }) =>
      marks.some(({ records }) => records[0] === record),
    );
    const mark = lane?.marks.at(-1);
    if (record === undefined || mark === undefined) throw new Error('the article has quotations');
    expect(mark.end - mark.start).toBeCloseTo((43 + 211) / seed.length, 10);
    expect(mark.start).toBeCloseTo(stretchOf(seed, record.quotation.segments[0]).start, 10);
  });

  it('hold every quotation once in the lane of each of its topics, inside the article and in its order', () => {
    fc.assert(
      fc.property(anySize, (size) => {
        const article = indexArticle(generateArticle(size));
        const { lanes } = layOutTopics(article);
        const pairs = lanes.flatMap(({ topic, marks }) =>
          marks.flatMap(({ records }) => records.map(({ quotation }) => `${topic} ${quotation.id}`)),
        );
        const expected = article.records.flatMap(({ quotation }) =>
          quotation.topics.map((topic) => `${topic} ${quotation.id}`),
        );
        expect(pairs.sort()).toEqual(expected.sort());
        for (const { marks } of lanes) {
          const starts = marks.map(({ start }) => start);
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
          const faults = marks.filter(
            ({ start, end, level, reach }) =>
              start < 0 ||
              end > 1 ||
              end - start < THINNEST_BAR - 1e-9 ||
              level <= 0 ||
              reach.start > start ||
              reach.end < end,
          );
          expect(faults).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('are bars for 1 and 10 quotations, and a bounded number of bins for 1,000', () => {
    expect(layOutTopics(generate(1)).isBinned).toBe(false);
    expect(layOutTopics(generate(10)).isBinned).toBe(false);
    const large = layOutTopics(generate(1000));
    expect(large.isBinned).toBe(true);
    for (const { marks } of large.lanes) expect(marks.length).toBeLessThanOrEqual(BIN_COUNT);
    const levels = large.lanes.flatMap(({ marks }) => marks.map(({ level }) => level));
    expect(Math.max(...levels)).toBe(1);
  });

  it('make a longer bar of a longer quotation', () => {
    const article = generate(10);
    const marks = layOutTopics(article).lanes.flatMap((lane) => lane.marks);
    for (const a of marks) {
      for (const b of marks) {
        if (lengthOf(article, a.records[0]) > lengthOf(article, b.records[0]) + 1e-9)
          expect(a.end - a.start).toBeGreaterThanOrEqual(b.end - b.start - 1e-9);
      }
    }
  });
});

describe('the reach of marks', () => {
  it('covers each mark and never reaches into a neighbour', () => {
    const sorted = fc
      .uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 40 })
      .map((values) => values.sort((a, b) => a - b).map((value) => value / 1000));
    fc.assert(
      fc.property(sorted, (edges) => {
        const marks = edges.slice(1).map((end, index) => ({ start: edges[index] ?? 0, end }));
        const thin = marks.filter((_, index) => index % 2 === 0);
        const reach = reachOf(thin);
        for (const [index, own] of reach.entries()) {
          const after = thin[index + 1];
          if (after !== undefined) expect(own.end).toBeLessThanOrEqual(after.start + 1e-9);
        }
      }),
    );
  });
});

describe('the sentence over the lanes', () => {
  it('names the one speaker, the two main topics and where they come up', () => {
    expect(describeTopics(seed, layOutTopics(seed), labelOf)).toBe(
      'Mohajerani speaks most often of bilateral-relations and then of state-visits, both throughout the article.',
    );
  });

  it('says "only" of a single topic, and "mostly" above half', () => {
    const say = (topics: readonly (readonly string[])[]) => {
      const { quotations, ...rest } = generateArticle({ quotations: topics.length });
      const changed = quotations.map((quotation, index) => ({ ...quotation, topics: topics[index] ?? [] }));
      const article = indexArticle({ ...rest, quotations: changed });
      return describeTopics(article, layOutTopics(article), (topic) => topic.toUpperCase().repeat(2));
    };
    expect(say([['a']])).toBe('Arden speaks of AA.');
    expect(say([['a', 'b']])).toBe('Arden speaks of AA and BB.');
    expect(say([['a'], ['a'], ['a'], ['a']])).toBe('Arden speaks only of AA, throughout the article.');
    expect(say([['a'], ['a'], ['a'], ['a', 'b']])).toMatch(
      /^Arden speaks every time of AA, .*; then of BB, only in the last third\.$/,
    );
    expect(say([['a'], ['a'], ['b']])).toMatch(/^Arden speaks mostly of AA, /);
    expect(say([['a'], ['b']])).toBe('Arden speaks most often of AA and BB, once each.');
    expect(say([['a'], ['b'], ['a'], ['b'], ['c']])).toMatch(/ most often of AA and BB, twice each\.$/);
    expect(say([['a'], ['a'], ['a'], ['b'], ['c']])).toMatch(/^Arden speaks mostly of AA, .*; then equally/);
    expect(say([['a'], ['b'], ['c'], ['d']])).toBe('Arden speaks equally often of 4 topics, once each.');
    expect(say([['a', 'b', 'c', 'd'], ['a', 'b', 'c', 'd'], ['e']])).toBe(
      'Arden speaks most often of 4 topics, twice each.',
    );
  });

  it('does not credit one speaker with the words of several', () => {
    const sentence = (speakers: number) => {
      const article = generate(12, speakers);
      return describeTopics(article, layOutTopics(article), labelOf);
    };
    expect(sentence(2)).toMatch(/^Arden and Brook speak /);
    expect(sentence(3)).toMatch(/^The quotations speak /);
  });
});

describe('the table of topics', () => {
  it('has the same counts as the lanes, by kind and in total', () => {
    const agree = (article: IndexedArticle) => {
      const { lanes } = layOutTopics(article);
      for (const [index, row] of tabulateTopics(article, lanes).entries()) {
        const inLane = lanes[index]?.marks.reduce((sum, { records }) => sum + records.length, 0);
        expect(row.count).toBe(inLane);
        expect(row.direct + row.mixed + row.indirect).toBe(row.count);
        expect(row.paragraphs).toEqual([...row.paragraphs].sort((a, b) => a - b));
      }
    };
    agree(seed);
    agree(generate(1000, 3));
  });
});

describe('the signs of speakers', () => {
  it('are not needed for one', () => {
    expect(speakerInitials(seed).size).toBe(0);
  });

  it('tell all speakers apart, alike initials too', () => {
    const signs = [...speakerInitials(generate(40, 6)).values()];
    expect(new Set(signs).size).toBe(6);
    expect(signs[0]).toBe('RA');
  });

  it('number those that would be the same, and keep an acronym', () => {
    const article = generateArticle({ quotations: 6, speakers: 3 });
    const names = ['Robin Arden', 'Rose Abel', 'IAEA'];
    const entities = article.entities.map((entity, index) => ({
      ...entity,
      name: names[index] ?? entity.name,
    }));
    expect([...speakerInitials(indexArticle({ ...article, entities })).values()]).toEqual([
      'RA1',
      'RA2',
      'IAEA',
    ]);
  });
});
