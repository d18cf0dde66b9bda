import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decodeTopics } from '#dataset/topic-file.ts';
import type { ArticleDetails } from '#domain/own-article.ts';
import { composeOwn } from '#ingest/compose-own.ts';
import { readPlain } from '#ingest/read-source.ts';
import { normalizeLines } from '#ingest/read-text.ts';
import { pick, type Random } from '../bench/random.ts';
import { OWN_TEXT } from '../support/own-text.ts';
import { runCases } from './fuzz-run.ts';
import { hostileText } from './hostile-text.ts';

const decoded = decodeTopics(JSON.parse(readFileSync('content/topics.json', 'utf8')));
const topics = decoded.ok ? decoded.value : [];
const bundled = readFileSync('content/articles/pezeshkian-azerbaijan-visit.md', 'utf8');
const TEXTS = [OWN_TEXT, bundled.replace(/^---.*?---\s+/s, '')];

const DAMAGE: Readonly<Record<string, (text: string, random: Random) => string>> = {
  'cut off': (text, random) => text.slice(0, Math.floor(random() * text.length)),
  'hostile text': (text, random) => putIn(text, random, hostileText(random)),
  'hostile headline': (text, random) => `${hostileText(random)}\n${text}`,
  'marks turned': (text, random) =>
    text.replace(/[“”"‘’']/g, (mark) =>
      random() < 0.3 ? pick(random, ['“', '”', '"', '«', '»', '']) : mark,
    ),
  'words shuffled': (text, random) =>
    text
      .split(/(?<= )/)
      .map((word) => ({ word, place: random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ word }) => word)
      .join(''),
  'lines joined': (text, random) => text.replace(/\n/g, (line) => (random() < 0.5 ? ' ' : line)),
};

it('makes a document of every text that a reader pastes, or says what is wrong with it', () => {
  const slow = runCases(
    'own articles',
    (random) => {
      const kind = pick(random, Object.keys(DAMAGE));
      const text = DAMAGE[kind]?.(pick(random, TEXTS), random) ?? '';
      const details = random() < 0.3 ? hostileDetails(random) : {};
      const read = readPlain(normalizeLines(text));
      const opened = read.ok ? composeOwn(read.value, details, topics) : read;
      return {
        kind,
        input: text.slice(0, 300),
        outcome: opened.ok ? 'opened' : 'refused',
        check: () => {
          if (opened.ok) expect(opened.value.slug).toMatch(/^~[0-9a-z]{10}$/);
          // A document that cannot be read back would be a fault of ours, not of the text.
          else expect(opened.fault.message).not.toContain('gives no sound document');
        },
      };
    },
    1 / 4,
  );
  expect(slow).toEqual([]);
});

function putIn(text: string, random: Random, piece: string): string {
  const place = Math.floor(random() * text.length);
  return text.slice(0, place) + piece + text.slice(place);
}

function hostileDetails(random: Random): ArticleDetails {
  const name = pick(random, ['datePublished', 'publisher', 'url', 'language']);
  return { [name]: hostileText(random) };
}
