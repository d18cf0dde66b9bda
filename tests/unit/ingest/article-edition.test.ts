import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '#dataset/corrections-file.ts';
import type { Topic } from '#domain/topic.ts';
import { composeEdition } from '#ingest/article-edition.ts';
import type { ArticleSource } from '#ingest/article-source.ts';

const TOPICS: readonly Topic[] = [
  { id: 'security', label: 'Security', definition: 'Defence and borders.', iptc: null },
];
const SENTENCES = [
  '“We want an accord,” Ilse Brandner said.',
  'She told reporters it was “close.”',
  'According to the ministry, talks resume in Oslo on Friday',
  'Norway’s envoy, Jonas Falk, denied that.',
  '“',
  '’s',
  '\u{1F54A}',
] as const;

const paragraph = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(' '));
const CORRECTIONS: readonly Correction[] = [
  { action: 'drop-entity', entity: 'oslo' },
  { action: 'add-entity', type: 'Person', name: 'Jonas Falk' },
  { action: 'change-kind', quotation: { exact: 'We want an accord' }, kind: 'mixed' },
  { action: 'drop-quotation', quotation: { exact: 'close' } },
];

function sourceOf(paragraphs: readonly string[]): ArticleSource {
  return { slug: 'talks', language: 'en', headline: 'Talks', paragraphs, editorial: {} };
}

describe('composeEdition', () => {
  it('gives the same bytes when the article is ingested again on top of its own document', () => {
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 6 }),
        fc.subarray([...CORRECTIONS]),
        (paragraphs, corrections) => {
          const input = { source: sourceOf(paragraphs), topics: TOPICS, corrections, today: '2026-01-02' };
          const first = composeEdition({ ...input, former: undefined });
          if (!first.ok) throw new Error(first.fault.message);
          const second = composeEdition({ ...input, former: first.value.article });
          expect(second).toMatchObject({ ok: true, value: { document: first.value.document } });
          expect(first.value.corrections).toHaveLength(corrections.length);
        },
      ),
    );
  });

  it('does not repeat a doubt that a correction settles', () => {
    const source = sourceOf(['It is a door, and doors are there to be used, they said. “Nobody will wait.”']);
    const input = { source, topics: TOPICS, former: undefined, today: '2026-01-02' };
    const before = composeEdition({ ...input, corrections: [] });
    const [doubt] = before.ok ? before.value.doubts : [];
    if (doubt === undefined) throw new Error('the pipeline is sure of this text; choose another');
    const drop: Correction = { action: 'drop-quotation', quotation: doubt.about };
    const after = composeEdition({ ...input, corrections: [drop] });
    expect(after.ok && after.value.doubts.some(({ about }) => about === doubt.about)).toBe(false);
  });
});
