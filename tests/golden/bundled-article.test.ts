import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeArticle } from '#dataset/decode-article.ts';
import { analyzeArticle } from '#ingest/pipeline.ts';
import { TOPICS } from '../support/analyze-lines.ts';
import { compareDocuments } from './compare-documents.ts';

const decoded = decodeArticle(
  JSON.parse(readFileSync(new URL('./pezeshkian-azerbaijan-visit.json', import.meta.url), 'utf8')),
  new Set(TOPICS.map(({ id }) => id)),
);
if (!decoded.ok) throw new Error(decoded.fault.message);
const gold = decoded.value;

/** What the pipeline alone makes of the text that people annotated. */
const comparison = compareDocuments(gold, analyze());

function analyze() {
  const { slug, language, headline, paragraphs } = gold;
  const texts = paragraphs.map(({ text }) => text);
  return analyzeArticle({ slug, language, headline, paragraphs: texts, editorial: {} }, TOPICS).article;
}

describe('the bundled article, annotated by hand and by the pipeline', () => {
  it.each(['quotation', 'kind', 'segments', 'speaker', 'source', 'cue', 'entity', 'aliases', 'mention'])(
    'agree on every %s',
    (what) => {
      expect(comparison.agreed[what]).toBe(comparison.total[what]);
    },
  );

  it('the pipeline adds no quotation, entity or mention', () => {
    const extra = comparison.differences.filter((line) => /^extra (?:quotation|entity|mention)/.test(line));
    expect(extra).toEqual([]);
  });

  it('agree on nine topics of ten', () => {
    const { agreed, total } = comparison;
    const what = 'topic';
    expect((agreed[what] ?? 0) / (total[what] ?? 1)).toBeGreaterThanOrEqual(0.9);
  });
});
