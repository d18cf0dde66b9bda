import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeArticle } from '#dataset/encode-article.ts';
import { readSpan } from '#domain/indexed-article.ts';
import { findTimeReferences } from '#ingest/time-references.ts';
import { readSeed, SEED_FILE } from '../../support/seed.ts';

const findOn = (date: string | undefined, text: string) =>
  findTimeReferences([{ id: 'p1~aaaa', text }], date).map(({ start, end, relation }) => [
    text.slice(start, end),
    relation,
  ]);

const find = (text: string) => findOn('2025-04-26', text);

describe('times that an article tells', () => {
  it.each([
    ['The envoy will soon leave for Lima.', 'will soon', 'future'],
    ['Trade has grown in recent years.', 'in recent years', 'past'],
    ['The pass has been shut since the COVID-19 pandemic, they say.', 'since the COVID-19 pandemic', 'past'],
    ['Nothing moved since the outbreak of the Long War there.', 'since the outbreak of the Long War', 'past'],
    ['They have met twice since then.', 'since then', 'past'],
    ['A deal was signed three years ago.', 'three years ago', 'past'],
    ['It fell over the past two decades.', 'over the past two decades', 'past'],
    ['It fell last month.', 'last month', 'past'],
    ['Last year’s fair was larger.', 'Last year', 'past'],
    ['Next week they sign.', 'Next week', 'future'],
    ['The next two months decide.', 'The next two months', 'future'],
    ['She arrived yesterday.', 'yesterday', 'past'],
    ['Both embassies are now open.', 'now', 'present'],
    ['Both embassies are currently open.', 'currently', 'present'],
    ['A delegation arrives this week.', 'this week', 'present'],
    ['A delegation arrives next week.', 'next week', 'future'],
    ['A delegation arrives in the coming days.', 'in the coming days', 'future'],
    ['A delegation arrives later this year.', 'later this year', 'future'],
    ['They must answer by the end of the month.', 'by the end of the month', 'future'],
    ['Tomorrow the council sits.', 'Tomorrow', 'future'],
    ['The treaty of 1994 binds both.', 'of 1994', 'past'],
    ['The envoy said on Tuesday that the road will open.', 'on Tuesday', 'past'],
    ['The road will open, the envoy told a rally in June; she would go.', 'in June', 'past'],
    ['It will close the border, the envoy said Wednesday, as it plans to.', 'Wednesday', 'past'],
    ['On Sept. 24, President Ada Nowak announced that troops would leave.', 'On Sept. 24', 'past'],
    ['The envoy told reporters the road will open on Tuesday.', 'on Tuesday', 'future'],
    ['The envoy said Tuesday would be too late.', 'Tuesday', 'future'],
    ['On Tuesday, she said, they will meet.', 'On Tuesday', 'future'],
    ['It hosts the summit on July 7-8, 2026.', 'on July 7-8, 2026', 'future'],
    ['They left on the night of 21–22 December.', '21–22 December', 'past'],
    ['The road opens by 2031 at best.', 'by 2031', 'future'],
    ['Prices rose in the 1990s.', 'in the 1990s', 'past'],
    ['The vote of 3 May 2024 stands.', '3 May 2024', 'past'],
    ['It ends on June 30, 2026.', 'on June 30, 2026', 'future'],
    ['Grain has been short since the war began.', 'since the war began', 'past'],
    ['Nobody signed at last week’s summit.', 'last week', 'past'],
    ['The ministry will answer at the end of the year.', 'at the end of the year', 'future'],
    ['The pipeline closed at the end of the year.', 'at the end of the year', 'past'],
    ['The truce will expire in 24 hours.', 'in 24 hours', 'future'],
    ['Shelling killed nine in the last 24 hours.', 'in the last 24 hours', 'past'],
    ['The pact will be signed by May.', 'by May', 'future'],
    ['Talks resume by mid-September.', 'by mid-September', 'future'],
    ['The bridge fell four days earlier.', 'four days earlier', 'past'],
    ['Both sides soon return to Doha.', 'soon', 'future'],
    ['The accord has held to this day.', 'this day', 'present'],
    ['The pact will be formally signed on Tuesday.', 'on Tuesday', 'future'],
  ])('finds in “%s” the words “%s”, %s', (text, words, relation) => {
    expect(find(text)).toEqual([[words, relation]]);
  });

  it.each([
    'One of the fourteenth administration’s first steps.',
    'The 27-nation bloc backs Resolution 2231 and sent 1,500 of 2000 soldiers.',
    'We may act as soon as the talks end, since he asked.',
    'They march on; may they fall silent.',
    'The talks lasted two hours and always did.',
    'The second round was the third of its kind.',
    'The Second World War shaped the 45-year-old envoy’s 10-year plan.',
    'The G20 and the P5+1 met under Resolution 2231; Norway won 3-0 and the Boeing 747 flew 1,900 people home.',
    'A speech by May and a letter from April Glaspie were read out.',
    'Delegates soon noted the error and soon found another; it stabilized shortly thereafter.',
    'It is too soon to say how soon they will march.',
    'The now-defunct league and the soon-to-be envoy ran it in 3 minutes 32 seconds.',
    'Super Tuesday, Good Friday, “Fox News Sunday” and the Sunday Times are names.',
    'At the end of the day it is a matter of trust.',
    'He will vote two days before the summit and face hurdles in future employment.',
  ])('finds none in “%s”', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('tells a weekday by the verbs around it, verbs of speech last', () => {
    expect(find('The ministers met on Tuesday.')).toEqual([['on Tuesday', 'past']]);
    expect(find('The ministers will meet on Tuesday, she said.')).toEqual([['on Tuesday', 'future']]);
    expect(find('The ministers met on Saturday.')).toEqual([['on Saturday', 'present']]);
  });

  it('compares a date without a year with the article’s, and lets a verb overrule the nearest', () => {
    expect(find('WANA (Apr 26) – A visit')).toEqual([['Apr 26', 'present']]);
    expect(find('The fair: May 3.')).toEqual([['May 3', 'future']]);
    expect(find('The fair: December 20.')).toEqual([['December 20', 'past']]);
    expect(findOn('2025-11-01', 'They met on December 20.')).toEqual([['on December 20', 'past']]);
    expect(findOn('04-26', 'WANA (Apr 26) – A visit')).toEqual([['Apr 26', 'present']]);
  });

  it('makes nothing of a year without a date to compare it with but what the verbs say', () => {
    expect(findOn(undefined, 'It will open in 2030.')).toEqual([['in 2030', 'future']]);
    expect(findOn(undefined, 'It opened in 2030.')).toEqual([['in 2030', 'past']]);
  });

  it('gives spans in order that do not overlap, whatever the text', () => {
    const words = fc.constantFrom(
      'since',
      'the',
      'last',
      'next',
      'two',
      'years',
      'ago',
      'in',
      '2024',
      'May',
      '3',
      'war',
      'soon',
      'on',
      'Tuesday',
      '.',
      'will',
      'recent',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(' ');
        let free = 0;
        for (const { start, end } of findTimeReferences([{ id: 'p1', text }], '2025-04-26')) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          free = end;
        }
      }),
    );
  });

  it('stays fast on hostile text', () => {
    const text = 'since the a a a '.repeat(4000);
    const before = performance.now();
    find(text);
    expect(performance.now() - before).toBeLessThan(1500);
  });
});

describe('the bundled article', () => {
  const seed = readSeed();

  it('tells four times, and an ordinal is none of them', () => {
    const found = findTimeReferences(seed.article.paragraphs, seed.article.datePublished);
    expect(found.map((reference) => [readSpan(seed, reference), reference.relation])).toEqual([
      ['Apr 26', 'present'],
      ['will soon', 'future'],
      ['in recent years', 'past'],
      ['since the COVID-19 pandemic', 'past'],
    ]);
  });

  it('carries them as the stage finds them, byte for byte', () => {
    const { article } = seed;
    const timeReferences = findTimeReferences(article.paragraphs, article.datePublished);
    expect(encodeArticle({ ...article, timeReferences })).toBe(readFileSync(SEED_FILE, 'utf8'));
  });
});
