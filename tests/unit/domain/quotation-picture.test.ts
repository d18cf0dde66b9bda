import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtSentence, quotationCard } from '#domain/quotation-picture.ts';
import { readSeed } from '../../support/seed.ts';

describe('words that are too long for a card', () => {
  it('halves no character of words without spaces', () => {
    expect(cutAtSentence('😀'.repeat(40), 21)).toBe(`${'😀'.repeat(10)} […]`);
  });

  it('are cut at the end of a sentence, and their marks closed', () => {
    expect(
      cutAtSentence('“We met the guests. We will meet them again in the spring of the next year.”', 60),
    ).toBe('“We met the guests. […]”');
  });

  it('are not cut after a title or an initial', () => {
    expect(
      cutAtSentence('We thank the guests, and above all Gen. A. Ndiaye for the long way that he came.', 60),
    ).toBe('We thank the guests […]');
  });

  it('are cut between words where there is nothing better', () => {
    expect(cutAtSentence('one two three four five six seven', 15)).toBe('one two three […]');
  });

  it('stay whole where they fit', () => {
    expect(cutAtSentence('“We met.”', 60)).toBe('“We met.”');
  });

  it('are a beginning of the words, whatever these are, with the marks in balance', () => {
    const word = fc.stringMatching(/^[a-z“”.,!’]{1,9}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 10, max: 80 }),
        (list, limit) => {
          const words = list.join(' ');
          const cut = cutAtSentence(words, limit);
          if (cut === words) return;
          expect(words.startsWith(cut.replace(/ \[…\]”?$/, ''))).toBe(true);
          expect(cut.length).toBeLessThanOrEqual(limit + 5);
          expect(cut.lastIndexOf('“')).toBeLessThanOrEqual(Math.max(0, cut.lastIndexOf('”')));
        },
      ),
    );
  });
});

describe('the card of a quotation', () => {
  const article = readSeed();
  const cards = article.records.map((record) => quotationCard(article, record));

  it('names the speaker, the article, its source and day', () => {
    expect(cards[9]).toMatchObject({
      byline: 'Fatemeh Mohajerani',
      source: 'Pezeshkian’s Azerbaijan Visit Boosts Trust and Regional Ties',
      origin: 'WANA · 26 April 2025',
    });
  });

  it('says of reported speech that it is reported', () => {
    expect(cards.filter(({ isReported }) => isReported).map(({ byline }) => byline)).toEqual(
      Array.from({ length: 6 }, () => 'Fatemeh Mohajerani, as reported'),
    );
  });
});
