import { describe, expect, it } from 'vitest';
import { findTextFault } from '#ingest/text-fault.ts';

describe('findTextFault', () => {
  it('finds nothing in a sound text with curly marks, accents, emoji and a no-break space', () => {
    expect(findTextFault('“L’Équipe” — Ångström’s 5\u00a0%…\t🕊️ &amp; â-la-carte')).toBeUndefined();
  });

  it.each([
    ['NUL', 'a\n\0', 'NUL'],
    ['a control character', 'a\n\u0007', 'control character'],
    ['a lost character', 'a\nIt�s', 'lost'],
    ['Windows-1252 marks read as ISO 8859-1', 'a\n\u0093Yes\u0094', 'Windows-1252'],
    ['UTF-8 read as Windows-1252', 'a\nâ€œYesâ€\u009d', 'â€œ'],
    ['marks written as entities', 'a\n&ldquo;Yes&rdquo;', 'HTML entities'],
  ])('finds %s and its line', (_, text, words) => {
    const fault = findTextFault(text);
    expect(fault?.line).toBe(2);
    expect(fault?.message).toContain(words);
  });
});
