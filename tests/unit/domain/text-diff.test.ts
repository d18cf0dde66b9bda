import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts } from '#domain/text-diff.ts';

function show(before: string, after: string): string {
  const sign = { same: '', removed: '-', added: '+' } as const;
  return diffTexts(before, after)
    .map(({ type, text }) => (type === 'same' ? text : `[${sign[type]}${text}]`))
    .join('');
}

describe('two wordings in one line', () => {
  it('keep their punctuation, and the words that went stand before those that came', () => {
    expect(show('We seek cross-border ties, now.', 'We want cross-border ties, now.')).toBe(
      'We [-seek ][+want ]cross-border ties, now.',
    );
  });

  it('have a space between the last words of both', () => {
    expect(show('its staff are safe', 'its staff are well')).toBe('its staff are [-safe ][+well]');
  });

  it('are the same throughout where only marks differ', () => {
    expect(show('“We agree,”', 'We agree.')).toBe('We agree.');
  });

  it('read as the new one without what went, whatever they are', () => {
    const words = fc
      .array(fc.stringMatching(/^[a-d]{1,2}[,.]?$/), { minLength: 1, maxLength: 12 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const now = diffTexts(before, after).filter(({ type }) => type !== 'removed');
        const read = now.map(({ text }) => text).join('');
        expect(read.replace(/\s+/g, ' ').trim().replace(/[,.]/g, '')).toBe(after.replace(/[,.]/g, ''));
      }),
    );
  });
});
