import { describe, expect, it } from 'vitest';
import type { Topic } from '#domain/topic.ts';
import { newTopicAssigner } from '#ingest/assign-topics.ts';
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

function assign(text: string, words: string) {
  const start = text.indexOf(words);
  const segment = { paragraph: 0, start, end: start + words.length };
  return newTopicAssigner(TOPICS, [tokenize(text)]).assign([segment]);
}

describe('newTopicAssigner', () => {
  it('finds phrases, and endings where a cue ends with *', () => {
    expect(
      assign('The rivers need a trade deal.', 'The rivers need a trade deal.').map(({ id }) => id),
    ).toEqual(['trade', 'water']);
  });

  it('says which cues spoke for a topic', () => {
    expect(assign('The dam on the river.', 'The dam on the river.')[0]?.because).toEqual(['dam', 'river*']);
  });

  it('counts the words around a quotation less than its own', () => {
    const [first] = assign('The rivers rose. “Export more,” she said.', 'Export more,');
    expect(first?.id).toBe('trade');
  });

  it('lets the words around decide where its own say nothing', () => {
    expect(assign('The rivers rose. “We wait,” she said.', 'We wait,')[0]?.id).toBe('water');
  });

  it('falls back where nothing speaks for any topic', () => {
    expect(assign('“We wait,” she said.', 'We wait,')).toEqual([{ id: 'rest', score: 0, because: [] }]);
  });
});
