import type { Entity } from './entity.ts';
import type { Mention } from './mention.ts';
import type { FormerQuotation, Quotation } from './quotation.ts';
import type { TimeReference } from './time-reference.ts';

export interface Paragraph {
  /** Made of the place and the words: see paragraph-id.ts. */
  readonly id: string;
  readonly text: string;
}

/** The line that opens a report: "WANA (Apr 26)". */
export interface Dateline {
  /** As it stands in the text, without the dash. */
  readonly printed: string;
  readonly agency?: string;
  readonly place?: string;
  /** `MM-DD`. Datelines print no year, and none is added here. */
  readonly monthDay?: string;
}

/** An article and all that was found in it. The property names are schema.org's where it has one. */
export interface NewsArticle {
  readonly slug: string;
  /** BCP 47. */
  readonly language: string;
  readonly headline: string;
  readonly dateline?: Dateline;
  /** `YYYY-MM-DD`. */
  readonly datePublished?: string;
  readonly publisher?: string;
  /** Where the article was first published. */
  readonly url?: string;
  /** The names of the keys above that an editor supplied and the article does not say. */
  readonly editorial: readonly string[];
  readonly paragraphs: readonly Paragraph[];
  readonly entities: readonly Entity[];
  /** In the order of the article. */
  readonly mentions: readonly Mention[];
  /** In the order of the article. */
  readonly quotations: readonly Quotation[];
  /** In the order of the article; absent in documents from before times were looked for. */
  readonly timeReferences?: readonly TimeReference[];
  readonly formerQuotations: readonly FormerQuotation[];
}

/** The count of words in a text: runs of letters and digits, apostrophes and hyphens inside them included. */
export function countWords(text: string): number {
  const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
  let count = 0;
  // No list of the words themselves: a text can have millions.
  while (word.test(text)) count += 1;
  return count;
}

const wordCounts = new WeakMap<Paragraph, number>();

/** The count of words in a paragraph; counted once for each. */
export function countParagraphWords(paragraph: Paragraph): number {
  const known = wordCounts.get(paragraph);
  if (known !== undefined) return known;
  const count = countWords(paragraph.text);
  wordCounts.set(paragraph, count);
  return count;
}

/** The count of words in all paragraphs. */
export function countArticleWords(article: NewsArticle): number {
  return article.paragraphs.reduce((sum, paragraph) => sum + countParagraphWords(paragraph), 0);
}

/** Minutes that a silent reader needs, at least 1. 238 words a minute: Brysbaert 2019, for English non-fiction. */
export function readingMinutes(article: NewsArticle): number {
  return Math.max(1, Math.round(countArticleWords(article) / 238));
}
