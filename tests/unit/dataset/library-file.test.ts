import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatFault, formatPath } from '#dataset/decode-result.ts';
import { decodeLibrary, encodeLibrary, toLibraryEntry } from '#dataset/library-file.ts';
import { articlePath } from '#dataset/paths.ts';
import { decodeTopics } from '#dataset/topic-file.ts';
import { readSeed } from '../../support/seed.ts';

describe('the library file', () => {
  it('is what the bundled article gives', () => {
    const bytes = readFileSync('public/articles/index.json', 'utf8');
    const decoded = decodeLibrary(JSON.parse(bytes));
    if (!decoded.ok) throw new Error(formatFault(decoded.fault));
    expect(decoded.value).toContainEqual(toLibraryEntry(readSeed().article));
    expect(encodeLibrary(decoded.value)).toBe(bytes);
  });

  it('names what is wrong with an entry', () => {
    const decoded = decodeLibrary({ schemaVersion: 1, articles: [{ slug: 'a' }] });
    expect(decoded).toEqual({
      ok: false,
      fault: { path: 'articles[0].headline', message: 'is missing; expected "headline"' },
    });
  });

  const entry = { slug: 'a', headline: 'A', quotations: 0, countries: ['NO'] };

  it.each([
    ['slug', { slug: '../x' }, 'a slug is made of'],
    ['headline', { headline: ' ' }, 'has nothing in it that can be seen'],
    ['publisher', { publisher: '' }, 'is empty'],
    ['datePublished', { datePublished: 'soon' }, 'expected a day of the calendar'],
    ['datePublished', { datePublished: '2025-02-31' }, 'expected a day of the calendar'],
    ['countries[0]', { countries: ['../x'] }, 'is no ISO 3166-1 alpha-2 code'],
  ])('takes no %s that no article can have: %j', (place, damage, message) => {
    const decoded = decodeLibrary({
      schemaVersion: 1,
      articles: [entry, { ...entry, slug: 'b', ...damage }],
    });
    expect(decoded).toMatchObject({
      ok: false,
      fault: { path: `articles[1].${place}`, message: expect.stringContaining(message) },
    });
  });

  it('has no slug twice', () => {
    const articles = ['a', 'b', 'a'].map((slug) => ({ ...entry, slug }));
    expect(decodeLibrary({ schemaVersion: 1, articles })).toEqual({
      ok: false,
      fault: { path: 'articles[2].slug', message: '“a” stands twice' },
    });
  });

  it('is written for no articles as well', () => {
    expect(decodeLibrary(JSON.parse(encodeLibrary([])))).toEqual({ ok: true, value: [] });
  });
});

describe('the topic file', () => {
  const topic = { id: 'a', label: 'A', definition: 'About A', iptc: null };

  it('is sound as committed', () => {
    expect(decodeTopics(JSON.parse(readFileSync('content/topics.json', 'utf8')))).toMatchObject({ ok: true });
  });

  it('names a topic that stands twice, and a code that is none of IPTC’s', () => {
    expect(decodeTopics([topic, topic])).toMatchObject({ fault: { path: '[1].id' } });
    const iptc = { name: 'x', qcode: 'x:1', match: 'close' };
    expect(decodeTopics([{ ...topic, iptc }])).toMatchObject({ fault: { path: '[0].iptc.qcode' } });
  });
});

describe('paths', () => {
  it('of faults read as JavaScript would write them', () => {
    expect(formatPath(['quotations', 3, 'segments', 0, 'end'])).toBe('quotations[3].segments[0].end');
    expect(formatFault({ path: '', message: 'is no object' })).toBe('is no object');
  });

  it('of articles cannot leave their folder', () => {
    expect(articlePath('../../secret')).toBe('articles/..%2F..%2Fsecret.json');
  });
});
