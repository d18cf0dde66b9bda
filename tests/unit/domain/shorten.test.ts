import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shorten } from '#domain/shorten.ts';

it('leaves alone what is short enough', () => {
  expect(shorten('colour=red')).toBe('colour=red');
  expect(shorten('👩‍👩', 3)).toBe('👩‍👩');
});

it('ends with an ellipsis where something is left out, and cuts no character in half', () => {
  expect(shorten('bilateral', 4)).toBe('bil…');
  expect(shorten('🏳🏳🏳', 2)).toBe('🏳…');
});

it('is never longer than it may be, and says what the text begins with', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      fc.integer({ min: 1, max: 80 }),
      (text, most) => {
        const short = shorten(text, most);
        expect([...short].length).toBeLessThanOrEqual(most);
        expect(text.startsWith(short.replace(/…$/, ''))).toBe(true);
      },
    ),
    { numRuns: 50 },
  );
});
