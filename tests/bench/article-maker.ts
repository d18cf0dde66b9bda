import { type KeyedArticle, keyWords } from './edited-article.ts';
import { pick, type Random } from './random.ts';

const COUNTRIES = ['Norway', 'Chile', 'Kenya', 'Vietnam', 'Jordan', 'Portugal', 'Mongolia', 'Uruguay'];
const SPEAKERS = ['Solheim', 'Vidal', 'Otieno', 'Linh'];
const TEMPLATES = [
  'our delegation will visit the capital of @ before the end of the year',
  'we regard the border with @ as a line that joins and does not divide',
  'the talks with @ have made slow and patient progress on trade',
  'the talks with @ have made slow and careful progress on trade',
  'nobody in this ministry doubts the good faith of @ in these waters',
  'the embassy in @ remains open and its staff are safe',
  'the consulate in @ remains open and its staff are safe',
  'a second round of consultations with @ is planned for the spring',
  'we have asked @ to share its figures on fish stocks with all neighbours',
  'the agreement with @ does not touch the rights of any third party',
  'we will receive 40 observers from @ and 12 from its neighbours',
  'we will receive 40 experts from @ and 12 from its neighbours',
  'Minister Haugen has told me that @ wants peace and will sign',
  'Minister Haugen has told me that @ wants trade and will sign',
  'there is no quarrel with @ and there will be none',
];

/**
 * An invented article of near-duplicate sentences: templates that differ in a word, filled with other countries, said
 * by other people, some next to each other.
 */
export function makeArticle(random: Random, sentences: number): KeyedArticle {
  const flat = Array.from({ length: sentences }, () => ({
    speaker: pick(random, SPEAKERS),
    words: keyWords(pick(random, TEMPLATES).replace('@', pick(random, COUNTRIES))),
  }));
  const paragraphs: (typeof flat)[] = [];
  for (let at = 0; at < flat.length; ) {
    const size = 1 + Math.floor(random() * 4);
    paragraphs.push(flat.slice(at, at + size));
    at += size;
  }
  return paragraphs;
}

export function otherCountry(random: Random, country: string): string {
  return pick(
    random,
    COUNTRIES.filter((name) => name !== country),
  );
}

/** The numbers and names that templates print; another one makes another statement. */
export const OTHER_NUMBERS: Readonly<Record<string, string>> = { '40': '400', '12': '21' };
export const OTHER_NAMES: Readonly<Record<string, string>> = { Haugen: 'Berg' };

export function isCountry(word: string): boolean {
  return COUNTRIES.includes(word);
}
