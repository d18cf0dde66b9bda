import { describe, expect, it } from 'vitest';
import { parsePassage } from '#domain/passage-link.ts';
import { formatPassageProof, parsePassageProof } from '#domain/passage-proof.ts';

const PROOF = { sentence: 'na61', previous: 't0q', next: 'h9c', lead: 'je3vif40', tail: '', lookAlikes: '' };

describe('the proof in a link', () => {
  it.each([
    ['none', 'na61t0qh9c.je3vif40.E'],
    ['alike', 'na61t0qh9c.je3vif40.!E'],
  ] as const)('ends in no mark that mail or chat leaves out (%s)', (caution, text) => {
    expect(formatPassageProof({ ...PROOF, caution })).toBe(text);
    expect(parsePassageProof(text)).toEqual({ ...PROOF, caution });
    expect(parsePassage(`neighboring states~${text}`)).toMatchObject({ exact: 'neighboring states' });
  });

  it.each([
    ['na61t0qh9c.je3vif40', { ...PROOF, caution: 'none' }],
    ['na61t0qh9c', { ...PROOF, lead: '', caution: 'none' }],
  ])('is read where the full stops at its end are lost (%s)', (text, proof) => {
    expect(parsePassageProof(text)).toEqual(proof);
    expect(parsePassage(`neighboring states~${text}`)).toMatchObject({ proof: text });
  });

  it('is one of the first kind where it may be', () => {
    expect(parsePassageProof('na61t0qh93')).toBeUndefined();
    expect(parsePassageProof('na61t0qh93.')).toMatchObject({ next: 'h93' });
  });
});
