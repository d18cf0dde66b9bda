import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decodeCorrections } from '#dataset/corrections-file.ts';
import type { Decoded } from '#dataset/decode-result.ts';
import { decodeLibrary } from '#dataset/library-file.ts';
import { decodeTopics } from '#dataset/topic-file.ts';
import { ingestLine } from '#ingest/ndjson-line.ts';
import { pick, type Random } from '../bench/random.ts';
import { readTopicIds } from '../support/seed.ts';
import { runCases } from './fuzz-run.ts';
import { hostileText } from './hostile-text.ts';
import { mutateDocument } from './mutate-document.ts';

const topicIds = readTopicIds();
const topicFile = readFileSync('content/topics.json', 'utf8');
const topics = decodeTopics(JSON.parse(topicFile));
const corrections = {
  schemaVersion: 1,
  corrections: [
    {
      action: 'change-speaker',
      quotation: { exact: 'We share a sea' },
      speaker: 'ingrid-solheim',
      note: 'see 2',
    },
    { action: 'change-topics', quotation: 'solheim-we-share~k3f9q2', topics: ['sovereignty'] },
    { action: 'add-entity', type: 'Country', name: 'Norway', countryCode: 'NO', aliases: ['Oslo'] },
  ],
};

const FILES = [
  { name: 'library', text: readFileSync('public/articles/index.json', 'utf8'), decode: decodeLibrary },
  { name: 'topics', text: topicFile, decode: decodeTopics },
  {
    name: 'corrections',
    text: JSON.stringify(corrections),
    decode: (json: unknown) => decodeCorrections(json, topicIds),
  },
];

it('reads every damaged library, vocabulary and list of corrections, or says what is wrong with it', () => {
  const slow = runCases('editors’ files', (random) => {
    const file = pick(random, FILES);
    const { kind, text } = mutateDocument(file.text, random);
    return { kind: `${file.name}, ${kind}`, input: text.slice(0, 200), outcome: decode(text, file.decode) };
  });
  expect(slow).toEqual([]);
});

it('takes in every text, or says what is wrong with it', () => {
  const article = readFileSync('content/articles/pezeshkian-azerbaijan-visit.md', 'utf8').replace(
    /^---.*?---\s+/s,
    '',
  );
  const slow = runCases(
    'texts',
    (random) => {
      const text = damageText(article, random);
      const line = ingestLine(JSON.stringify({ id: 1, text }), 1, topics.ok ? topics.value : []);
      const { error = '' } = JSON.parse(line);
      expect(error, text.slice(0, 2000)).not.toMatch(/pipeline failed|no sound document/);
      return { kind: 'text', input: text.slice(0, 200), outcome: error === '' ? 'taken in' : 'refused' };
    },
    1 / 5,
  );
  expect(slow).toEqual([]);
});

function decode(text: string, read: (json: unknown) => Decoded<unknown>): string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'not JSON';
  }
  const decoded = read(json);
  if (decoded.ok) return 'read';
  expect(decoded.fault.message.length).toBeGreaterThan(5);
  expect(decoded.fault.message.length).toBeLessThan(1000);
  return 'refused';
}

/** Paragraphs of the article, some with hostile text in them, some without their marks, some twice. */
function damageText(article: string, random: Random): string {
  return article
    .split('\n')
    .map((line) => {
      const place = Math.floor(random() * line.length);
      const way = random();
      if (way < 0.2) return line.slice(0, place) + hostileText(random) + line.slice(place);
      if (way < 0.3)
        return line.replace(/[“”"’]/g, () => (random() < 0.5 ? pick(random, ['“', '”', '"', '']) : '’'));
      if (way < 0.4) return line.slice(place);
      return way < 0.45 ? `${line} ${line}` : line;
    })
    .join('\n');
}
