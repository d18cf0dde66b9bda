/** Common in English, and no words of the languages that it shares its letters with. */
const COMMON: ReadonlySet<string> = new Set(
  'the and of to that said with by from has have were his her they which would this an its'.split(' '),
);

/**
 * Share of such words from which on a text is English: of 921 pieces of English news (PolNeAR, training and development
 * part) with enough words the lowest has 0.066, half have 0.2; short texts in seven other languages have 0 to 0.03.
 */
const ENOUGH = 0.05;
/** Of fewer words nothing can be told: they pass as English. */
const FEWEST = 30;
/** Code units of a text that are looked at. */
const SAMPLE = 20_000;

/** Whether a text is in English, as far as its most common words tell. */
export function looksEnglish(text: string): boolean {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (words.length < FEWEST) return true;
  return words.filter((word) => COMMON.has(word)).length / words.length >= ENOUGH;
}
