// Quality and speed of the ingest on a corpus: npm run bench:ingest -- --corpus FILE [--predictions FILE]
// With --memory 10000 instead the memory of `ingest --ndjson` over so many articles, the corpus again and again.
// The corpus has one {id, text, quotes, attributions} a line; this repository has none.
import { readFileSync, writeFileSync } from 'node:fs';
import { decodeTopics } from '#dataset/topic-file.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import { analyzeArticle } from '#ingest/pipeline.ts';
import { formatSample, measureBatch } from './batch-memory.ts';
import { type CorpusRecord, readCorpus, type Span, splitParagraphs } from './corpus.ts';
import { emptyTally, formatTally, type Prediction, tallyRecord } from './tally.ts';

const path = readOption('--corpus');
if (path === undefined) {
  console.error('Which corpus? npm run bench:ingest -- --corpus FILE');
  process.exit(1);
}
const target = readOption('--predictions');
const topics = decodeTopics(JSON.parse(readFileSync('content/topics.json', 'utf8')));
if (!topics.ok) throw new Error(topics.fault.message);
const records = readCorpus(path);
const vocabulary = topics.value;
const batch = Number(readOption('--memory') ?? 0);
if (batch > 0) {
  for (const sample of await measureBatch(
    records.map(({ text }) => text),
    batch,
  ))
    console.log(formatSample(sample));
  process.exit(0);
}

/** Articles after which the machine runs at its speed: a small corpus goes through more rounds. */
const WARM = 2_000;
/** Processor time, all threads, garbage collection too; the best of some rounds, since the first ones warm the machine up; just one
 * where predictions are asked for. */
const ROUNDS = target === undefined ? Math.max(5, Math.ceil(WARM / records.length)) : 1;
let seconds = Number.POSITIVE_INFINITY;
let articles: readonly NewsArticle[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const before = process.cpuUsage();
  articles = records.map(analyze);
  const { user, system } = process.cpuUsage(before);
  seconds = Math.min(seconds, (user + system) / 1e6);
}

const tally = emptyTally();
const predictions = records.map((record, index) => predict(record, articles[index]));
for (const [index, record] of records.entries()) tallyRecord(tally, record, predictions[index] ?? []);
const paragraphs = articles.reduce((sum, article) => sum + article.paragraphs.length, 0);
console.log(formatTally(tally));
console.log(
  `speed                        ${(paragraphs / seconds).toFixed(0)} paragraphs/s, ${(articles.length / seconds).toFixed(0)} articles/s of processor time, best of ${ROUNDS} rounds`,
);
if (target !== undefined) {
  const lines = records.map(({ id, text }, index) =>
    JSON.stringify({ id, text, quotes: predictions[index] }),
  );
  writeFileSync(target, `${lines.join('\n')}\n`);
}

function readOption(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

function analyze({ text }: CorpusRecord): NewsArticle {
  const { paragraphs: lines } = splitParagraphs(text);
  const source = { slug: 'bench', language: 'en', headline: 'Bench', paragraphs: lines, editorial: {} };
  return analyzeArticle(source, vocabulary).article;
}

function predict({ text }: CorpusRecord, article: NewsArticle | undefined): readonly Prediction[] {
  if (article === undefined) return [];
  const { offsets } = splitParagraphs(text);
  const places = new Map(article.paragraphs.map(({ id }, index) => [id, offsets[index] ?? 0]));
  const shift = ({ paragraph, start, end }: Span & { paragraph: string }): Span => {
    const offset = places.get(paragraph) ?? 0;
    return { start: offset + start, end: offset + end };
  };
  return article.quotations.flatMap(({ id, kind, segments, sourceMention, cue, attribution }) =>
    segments.map((segment) => ({
      ...shift(segment),
      id,
      kind,
      speaker: sourceMention === undefined ? null : shift(sourceMention),
      cue: cue === undefined ? null : shift(cue),
      attribution,
    })),
  );
}
