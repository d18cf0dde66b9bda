import { describe, expect, it } from 'vitest';
import type { Topic } from '#domain/topic.ts';
import { newTopicAssigner } from '#ingest/assign-topics.ts';
import { parseArticle } from '#ingest/parsed-article.ts';
import { mapSentences } from '#ingest/sentence-map.ts';
import { tokenize } from '#ingest/tokenize.ts';

const topic = (id: string, cues: Record<string, number>, fallback = false): Topic => ({
  id,
  label: id,
  definition: id,
  iptc: null,
  cues,
  fallback,
});
const TOPICS = [
  topic('trade', { 'trade deal': 5, export: 2 }),
  topic('water', { 'river*': 3, dam: 2 }),
  topic('rest', { never: 1 }, true),
];

function assign(
  text: string,
  words: string,
  around: { earlier?: string; before?: string; headline?: string } = {},
) {
  const earlier = around.earlier === undefined ? [] : [around.earlier, 'It rained.', 'It rained.'];
  const paragraphs = [...earlier, ...(around.before === undefined ? [] : [around.before]), text];
  const paragraph = paragraphs.length - 1;
  const start = text.indexOf(words);
  const parsed = parseArticle(paragraphs);
  const context = {
    headline: tokenize(around.headline ?? ''),
    tokens: parsed.tokens,
    sentences: mapSentences(parsed),
  };
  return newTopicAssigner(TOPICS, context).assign([{ paragraph, start, end: start + words.length }]);
}

describe('newTopicAssigner', () => {
  it('finds phrases, plurals, and endings where a cue ends with *', () => {
    expect(
      assign('The rivers need a trade deal.', 'The rivers need a trade deal.').map(({ id }) => id),
    ).toEqual(['trade', 'water']);
    expect(assign('Two trade deals.', 'Two trade deals.')[0]?.id).toBe('trade');
  });

  it('says which cues spoke for a topic, and what each counted', () => {
    expect(assign('The dam on the river.', 'The dam on the river.')[0]?.because).toEqual([
      { cue: 'river*', weight: 3 },
      { cue: 'dam', weight: 2 },
    ]);
  });

  it('counts the words around a quotation less than its own, and the less the further away', () => {
    const scoreOf = (text: string, around = {}) => assign(text, '“We wait,”', around)[0]?.score ?? 0;
    const scores = [
      assign('“The river,” she said.', '“The river,”')[0]?.score ?? 0,
      scoreOf('“We wait,” she said of the river.'),
      scoreOf('The river rose. “We wait,” she said.'),
      scoreOf('The river rose. It rained. “We wait,” she said.'),
      scoreOf('“We wait,” she said.', { before: 'The river rose.' }),
      scoreOf('“We wait,” she said.'),
    ];
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('lets the words around or the headline decide where its own say nothing', () => {
    expect(assign('The rivers rose. “We wait,” she said.', 'We wait,')[0]?.id).toBe('water');
    expect(assign('“We wait,” she said.', 'We wait,', { headline: 'A dam breaks' })[0]?.id).toBe('water');
  });

  it('lets the article as a whole decide where nothing near says anything, less than a paragraph near by', () => {
    const far = assign('“We wait,” she said.', 'We wait,', { earlier: 'The rivers rose.' });
    const near = assign('“We wait,” she said.', 'We wait,', { before: 'The rivers rose.' });
    expect(far[0]?.id).toBe('water');
    expect(far[0]?.score).toBeLessThan(near[0]?.score ?? 0);
  });

  it('gives a second topic only where it is not far behind the first', () => {
    expect(assign('A trade deal, never.', 'A trade deal, never.').map(({ id }) => id)).toEqual(['trade']);
  });

  it('falls back where nothing speaks for any topic', () => {
    expect(assign('“We wait,” she said.', 'We wait,')).toEqual([{ id: 'rest', score: 0, because: [] }]);
  });
});
