import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeCommon } from '#domain/common-text.ts';
import { normalizeWords } from '#domain/words.ts';

const signs = Array.from(`aZ09'’’“”‘"–—…\u00a0 ,.-$%&+|~_\t\n`);
const printed = fc.string({ unit: fc.constantFrom(...signs), maxLength: 40 });

describe('text of English news, normalised in one pass', () => {
  it('reads as any text does', () => {
    fc.assert(
      fc.property(printed, (text) => {
        // The letter at the end is none that is common, so that the words take the way of all other texts.
        const expected = normalizeWords(`${text} ж`).replace(/ ?ж$/, '');
        expect(normalizeCommon(text)).toBe(expected);
      }),
    );
  });

  it('leaves any other character to the rules for all of Unicode', () => {
    expect(normalizeCommon('Çağrı')).toBeUndefined();
  });
});
