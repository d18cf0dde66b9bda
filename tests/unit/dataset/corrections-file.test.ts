import { describe, expect, it } from 'vitest';
import { decodeCorrections } from '#dataset/corrections-file.ts';

const TOPICS = new Set(['security', 'trade']);

/** The first fault of a file with this one correction. */
function faultOf(correction: unknown): string {
  const decoded = decodeCorrections({ schemaVersion: 1, corrections: [correction] }, TOPICS);
  return decoded.ok ? 'no fault' : `${decoded.fault.path}: ${decoded.fault.message}`;
}

const SOUND: readonly unknown[] = [
  { action: 'change-speaker', quotation: 'brandner-we-want~a1b2c3', speaker: 'ilse-brandner', note: 'p. 2' },
  { action: 'change-speaker', quotation: { exact: 'We want an accord' }, speaker: null },
  { action: 'change-speaker', quotation: { exact: 'We want' }, speaker: { exact: 'Brandner', prefix: 'Ms' } },
  { action: 'change-kind', quotation: { exact: 'We want', suffix: 'an accord' }, kind: 'mixed' },
  { action: 'change-topics', quotation: 'a~1', topics: ['trade', 'security'] },
  { action: 'change-words', quotation: 'a~1', segments: [{ exact: 'We want' }, { exact: 'an accord' }] },
  { action: 'drop-quotation', quotation: { exact: 'so-called' } },
  { action: 'add-quotation', segments: [{ exact: 'We want' }], kind: 'direct', topics: ['trade'] },
  { action: 'add-entity', type: 'Country', name: 'Chad', countryCode: 'TD' },
  { action: 'add-entity', type: 'Person', name: 'Ilse', mentions: [{ exact: 'she', form: 'pronoun' }] },
  { action: 'drop-entity', entity: 'chad' },
  { action: 'merge-entities', entity: 'brandner', into: 'ilse-brandner' },
];

describe('decodeCorrections', () => {
  it.each(SOUND)('takes %j as it is', (correction) => {
    const decoded = decodeCorrections({ schemaVersion: 1, corrections: [correction] }, TOPICS);
    expect(decoded).toEqual({ ok: true, value: [correction] });
  });

  it.each([
    ['an unknown action', { action: 'rename' }, 'corrections[0].action'],
    ['a typing error in a key', { action: 'drop-entity', entity: 'a', noet: 'x' }, 'corrections[0].noet'],
    [
      'a typing error in a selector',
      { action: 'drop-quotation', quotation: { exct: 'a' } },
      'corrections[0].quotation.exact',
    ],
    ['empty words', { action: 'drop-quotation', quotation: { exact: '' } }, 'corrections[0].quotation.exact'],
    ['no id', { action: 'drop-entity', entity: 'Ilse Brandner' }, 'corrections[0].entity: an id is made of'],
    ['an unknown kind', { action: 'change-kind', quotation: 'a~1', kind: 'loud' }, 'corrections[0].kind'],
    [
      'an unknown topic',
      { action: 'change-topics', quotation: 'a~1', topics: ['trade', 'sport'] },
      'corrections[0].topics[1]: there is no topic “sport”',
    ],
    [
      'a topic that stands twice',
      { action: 'change-topics', quotation: 'a~1', topics: ['trade', 'trade'] },
      'corrections[0].topics[1]: “trade” stands twice',
    ],
    ['no topic', { action: 'change-topics', quotation: 'a~1', topics: [] }, 'at least one topic'],
    ['no segment', { action: 'change-words', quotation: 'a~1', segments: [] }, 'corrections[0].segments'],
    [
      'a country without a code',
      { action: 'add-entity', type: 'Country', name: 'Chad' },
      'corrections[0].countryCode: is missing',
    ],
    [
      'a person with a country code',
      { action: 'add-entity', type: 'Person', name: 'Chad', countryCode: 'TD' },
      'only a Country has one',
    ],
  ])('finds %s', (_, correction, words) => {
    expect(faultOf(correction)).toContain(words);
  });

  it('finds a version that it cannot read', () => {
    const decoded = decodeCorrections({ schemaVersion: 2, corrections: [] }, TOPICS);
    expect(decoded).toMatchObject({ ok: false, fault: { path: 'schemaVersion' } });
  });
});
