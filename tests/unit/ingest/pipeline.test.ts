import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeArticle } from '#dataset/decode-article.ts';
import { encodeArticle } from '#dataset/encode-article.ts';
import { analyzeArticle } from '#ingest/pipeline.ts';
import { findTextFault } from '#ingest/text-fault.ts';
import { analyzeLines, TOPICS } from '../../support/analyze-lines.ts';

const TOPIC_IDS = new Set(TOPICS.map(({ id }) => id));

/** Words, marks and names in any order: the texts on which rules for language stumble. */
const PIECES = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  "''",
  '«',
  '»',
  '(',
  ')',
  '—',
  ',',
  '.',
  '?',
  ';',
  ':',
  'said',
  'says',
  'according to',
  'told',
  'that',
  'and',
  'who',
  'the',
  'his',
  'she',
  'it',
  'its',
  'of',
  'to',
  'Iran',
  'Tehran-Baku',
  'Iranian',
  'Congo',
  'President',
  'Nino Abashidze',
  'Abashidze',
  'the spokeswoman',
  'Foreign Ministry',
  'embassy',
  'visit to',
  'the visit',
  'al-Nuaimi',
  '’s',
  'Mr.',
  'U.S.',
  '1.5',
  '\u{1F54A}',
  'saying',
  'calling it',
];
const mangled = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));
const glued = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const paragraph = fc
  .oneof(mangled, glued, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  // What readers refuse or take for blank never reaches the pipeline.
  .filter((text) => /[^\p{Z}\p{C}]/u.test(text) && findTextFault(text) === undefined);

describe('analyzeArticle', () => {
  it('gives a valid document for any text', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
        const article = analyzeLines(paragraphs);
        expect(decodeArticle(JSON.parse(encodeArticle(article)), TOPIC_IDS)).toMatchObject({ ok: true });
      }),
      { numRuns: 400 },
    );
  });

  it('leaves every paragraph as it was', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), (paragraphs) => {
        expect(analyzeLines(paragraphs).paragraphs.map(({ text }) => text)).toEqual(paragraphs);
      }),
    );
  });

  it('gives the same document each time', () => {
    const lines = ['Envoy Ada Nowak said talks would go on. “We hope so,” she said.'];
    expect(encodeArticle(analyzeLines(lines))).toBe(encodeArticle(analyzeLines(lines)));
  });

  it('gives the same words of the same speaker an id each', () => {
    const { quotations } = analyzeLines(['“Never,” Rahmonov said.', '“Never,” Rahmonov said.']);
    const [first, second] = quotations.map(({ id }) => id);
    expect(second).toBe(`${first}-2`);
  });

  it('lists what an editor supplied as editorial', () => {
    const editorial = { publisher: 'A paper', datePublished: '2025-01-31' };
    const source = { slug: 'a', language: 'en', headline: 'A', paragraphs: ['One.'], editorial };
    const { article } = analyzeArticle(source, TOPICS);
    expect(article).toMatchObject({ ...editorial, editorial: ['datePublished', 'publisher'] });
  });

  it.each([
    ['opening marks', '“a '],
    ['single marks', '‘We agree,’ '],
    ['straight single marks', "'a"],
    ['verbs of speech', 'said that '],
    ['commas', 'Iran, '],
    ['possessives', 'Iran’s '],
    ['names', 'Ada Nowak '],
    ['quotations', '“Yes,” said Ada. '],
    ['roles', 'the president of the '],
    ['pronouns', 'she said he '],
    ['visits', 'visit to Iran and '],
    ['gerunds', ', saying '],
    ['one word', 'a'],
    ['capitals', 'Quorandia '],
    ['doubled apostrophes', "''We agree,'' said Ada Nowak. "],
    ['relatives', 'Ada Nowak, who said '],
    ['colons', 'Ada: '],
    ['inverted speech', 'It ended, said Ada Nowak, '],
  ])('takes time in proportion to a long run of %s', (_, piece) => {
    // Processor time, which a busy machine stretches less than the clock.
    const time = (count: number) => {
      const before = process.cpuUsage();
      analyzeLines([piece.repeat(count)]);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    time(1_000);
    const short = Math.max(20, time(2_000), time(2_000));
    // Eight times the text: 8 if each word costs the same, 64 if each asks all others.
    expect(Math.min(time(16_000), time(16_000)) / short).toBeLessThan(24);
  });

  it('names those quotations in its doubts whose speaker it does not know', () => {
    const lines = ['“Nobody is talking about troops,” a diplomat said.'];
    const source = { slug: 'a', language: 'en', headline: 'A', paragraphs: lines, editorial: {} };
    const { article, doubts } = analyzeArticle(source, TOPICS);
    expect(doubts).toEqual([
      { about: article.quotations[0]?.id, message: expect.stringContaining('not named') },
    ]);
  });

  it('says in its doubts that its rules are for English', () => {
    const source = { slug: 'a', headline: 'A', paragraphs: ['Hej.'], editorial: {} };
    const [swedish, british] = ['sv', 'en-GB'].map(
      (language) => analyzeArticle({ ...source, language }, TOPICS).doubts,
    );
    expect(swedish).toEqual([{ about: 'language', message: expect.stringContaining('English only') }]);
    expect(british).toEqual([]);
  });

  it('names those quotations in its doubts of which the article says that nobody said them', () => {
    const lines = ['Minister Ada Nowak did not say “we will sign”.'];
    const source = { slug: 'a', language: 'en', headline: 'A', paragraphs: lines, editorial: {} };
    const { article, doubts } = analyzeArticle(source, TOPICS);
    expect(article.quotations).toHaveLength(1);
    expect(doubts).toEqual([{ about: article.quotations[0]?.id, message: 'nobody is named as its speaker' }]);
  });
});
