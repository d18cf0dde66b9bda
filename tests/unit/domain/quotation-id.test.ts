import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatParagraphId, resolveParagraphId } from '#domain/paragraph-id.ts';
import { formatQuotationId, parseQuotationHash } from '#domain/quotation-id.ts';
import { foldForSearch, hashWords, normalizeWords, slugifyWords } from '#domain/words.ts';
import { readSeed } from '../../support/seed.ts';

const article = readSeed();

describe('formatQuotationId', () => {
  it('gives the ids that stand in the bundled document', () => {
    for (const { quotation, words } of article.records) {
      const speaker = quotation.speaker && article.entityById.get(quotation.speaker)?.name;
      expect(quotation.id).toBe(formatQuotationId(speaker, words));
    }
  });

  it('stays the same when the words are only set differently', () => {
    const a = formatQuotationId('Fatemeh Mohajerani', 'We’re  seeking “ties”,');
    const b = formatQuotationId('Mohajerani', "We're seeking 'ties'.");
    expect(parseQuotationHash(a)).toBe(parseQuotationHash(b));
  });

  it.each([
    ['Iran will attend', 'Iraq will attend'],
    ['we were ready', 'we’re ready'],
    ['a loan of $5m', 'a loan of €5m'],
    ['growth of 1.5 percent', 'growth of 15 percent'],
  ])('tells “%s” from “%s”', (a, b) => {
    expect(hashWords(a, 6)).not.toBe(hashWords(b, 6));
  });

  it('starts with the words when nobody is named, and always fits a path', () => {
    expect(formatQuotationId(undefined, 'The embassy is open.')).toMatch(/^the-embassy-is-open~[0-9a-z]{6}$/);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, words) => {
        expect(formatQuotationId(name, words)).toMatch(/^[a-z0-9][a-z0-9-]*~[0-9a-z]{6}$/);
      }),
    );
  });
});

describe('paragraph ids', () => {
  const ids = ['First words.', 'Second words.', 'Third words.'].map((text, index) =>
    formatParagraphId(index, text),
  );
  const [first = '', second = ''] = ids;

  it('lead to the same words in the same place', () => {
    expect(resolveParagraphId(second, ids)).toEqual({ state: 'exact', id: second });
  });

  it('follow the words when the paragraph moves', () => {
    const moved = ['New.', 'First words.', 'Second words.'].map((text, index) =>
      formatParagraphId(index, text),
    );
    expect(resolveParagraphId(second, moved)).toEqual({ state: 'moved', id: moved[2] });
  });

  it('never lead to other words that now stand in the same place', () => {
    const edited = ['First words.', 'Other words.', 'Third words.'].map((text, index) =>
      formatParagraphId(index, text),
    );
    expect(resolveParagraphId(second, edited)).toEqual({ state: 'gone' });
  });

  it('take a bare place as typed by hand', () => {
    expect(resolveParagraphId('p1', ids)).toEqual({ state: 'unproven', id: first });
    expect(resolveParagraphId('p9', ids)).toEqual({ state: 'gone' });
    expect(resolveParagraphId('nonsense', ids)).toEqual({ state: 'gone' });
  });

  it('are the ones in the bundled document', () => {
    article.article.paragraphs.forEach(({ id, text }, index) => {
      expect(id).toBe(formatParagraphId(index, text));
    });
  });
});

describe('words', () => {
  it('normalise to the same whether curly or straight, dashed or spaced', () => {
    expect(normalizeWords('“Tehran-Baku relations” — we’ve seen')).toBe("tehran baku relations we've seen");
  });

  it('normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normalizeWords(normalizeWords(text))).toBe(normalizeWords(text));
      }),
    );
  });

  it('become path parts without accents', () => {
    expect(slugifyWords('Türkiye’s move')).toBe('turkiyes-move');
  });

  it('fold for a search', () => {
    expect(foldForSearch('  Türkiye’s\n“Move” ')).toBe('turkiye\'s "move"');
  });
});
