import { describeOrigin } from './dateline.ts';
import type { IndexedArticle, QuotationRecord } from './indexed-article.ts';
import { citeQuotation } from './share-target.ts';

/** Pixels; the size that Open Graph and the card formats of social networks recommend. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** Code units that fit on a card in letters that are legible at a quarter of its size. */
const LONGEST = 280;

/** What stands on a card. */
export interface PictureCard {
  readonly words: string;
  /** Reported speech is set in italics, as everywhere. */
  readonly isReported: boolean;
  /** Who says it; on the card of an article, what is in it. */
  readonly byline: string;
  /** "Envoys Agree on a Ferry Line" */
  readonly source: string;
  /** "Harbour Wire · 26 April 2025" */
  readonly origin: string;
}

export function quotationCard(article: IndexedArticle, record: QuotationRecord): PictureCard {
  const { words, speaker, isReported } = citeQuotation(article, record);
  const name = speaker ?? 'Speaker not named';
  return {
    words: cutAtSentence(words, LONGEST),
    isReported,
    byline: isReported ? `${name}, as reported` : name,
    source: cutAtSentence(article.article.headline, 110),
    origin: originOf(article),
  };
}

export function articleCard(article: IndexedArticle): PictureCard {
  const { headline, quotations } = article.article;
  const count = quotations.length === 1 ? '1 quotation' : `${quotations.length} quotations`;
  return {
    words: cutAtSentence(headline, LONGEST),
    isReported: false,
    byline: `${count}, each with its link`,
    source: '',
    origin: originOf(article),
  };
}

function originOf(article: IndexedArticle): string {
  return describeOrigin(article.article).parts.join(' · ');
}

/**
 * Words that fit, cut at the last end of a sentence, else of a clause, else of a word: “We met. […]”. Marks that the
 * cut leaves open are closed. "Gen. Ndiaye" is no end of a sentence: the word before it has four small letters or more.
 */
export function cutAtSentence(words: string, limit: number): string {
  if (words.length <= limit) return words;
  const head = words.slice(0, limit);
  const cut =
    lastEnd(head, /[\p{Ll}\p{N}]{4}[.?!…]+[”’"]?(?=\s)/gu) ??
    lastEnd(head, /\p{Ll}{3}(?=[,;:]\s| [—–] )/gu) ??
    lastEnd(head, /\S(?=\s)/g) ??
    limit;
  // Without spaces the limit may stand inside a character.
  const kept = words.slice(0, cut).replace(/[\ud800-\udbff]$/, '');
  return `${kept} […]${isOpen(kept) ? '”' : ''}`;
}

/** Where the last match ends, if it leaves at least a quarter of the text. */
function lastEnd(text: string, pattern: RegExp): number | undefined {
  const last = [...text.matchAll(pattern)].at(-1);
  const end = last === undefined ? 0 : last.index + last[0].length;
  return end * 4 >= text.length ? end : undefined;
}

function isOpen(text: string): boolean {
  return text.lastIndexOf('“') > text.lastIndexOf('”');
}
