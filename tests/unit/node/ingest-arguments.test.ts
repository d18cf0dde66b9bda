import { describe, expect, it } from 'vitest';
import { parseIngestArguments } from '#node/ingest/ingest-arguments.ts';

describe('parseIngestArguments', () => {
  it('takes a file and what is said of it', () => {
    const args = ['--date', '2025-05-05', 'talks.txt', '--publisher=Example Wire'];
    expect(parseIngestArguments(args)).toEqual({
      name: 'add',
      path: 'talks.txt',
      fields: { datePublished: '2025-05-05', publisher: 'Example Wire' },
      explain: false,
    });
  });

  it.each([
    [[], 'update'],
    [['--check'], 'check'],
    [['--ndjson'], 'ndjson'],
    [['-h'], 'help'],
  ])('takes %j', (args, name) => {
    expect(parseIngestArguments(args)).toEqual({ name });
  });

  it.each([
    [['--dat', 'x'], '--dat'],
    [['--slug'], '--slug'],
    [['a.txt', 'b.txt'], 'One file at a time'],
    [['--date', '2025-05-05'], '--date goes with a file'],
    [['--explain'], '--explain goes with a file'],
    [['--check', 'a.txt'], 'take no file'],
    [['--check', '--ndjson'], 'exclude each other'],
    [['a.txt', '--date', '5 May'], '--date: expected a day'],
    [['a.txt', '--slug', 'Talks!'], '--slug: a slug is made of'],
    [['a.txt', '--url', 'example.org'], '--url: expected a web address'],
  ])('refuses %j', (args, words) => {
    expect(() => parseIngestArguments(args)).toThrow(words);
  });
});
