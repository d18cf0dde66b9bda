/** What stands before the slug of an article that a reader opened; no published article has it in its slug. */
export const OWN_MARK = '~';

/** Whether an article is one that a reader opened from their own device. */
export function isOwn(slug: string): boolean {
  return slug.startsWith(OWN_MARK);
}

/** What a reader says of an article beside its text, each as its document has it. */
export const DETAIL_NAMES = ['datePublished', 'publisher', 'url', 'language'] as const;
export type DetailName = (typeof DETAIL_NAMES)[number];
export type ArticleDetails = { readonly [Name in DetailName]?: string };

/** An article that a reader opened, as their device lists it. */
export interface OwnArticleEntry {
  readonly slug: string;
  readonly headline: string;
  /** How many quotations were found in it. */
  readonly quotations: number;
}

/** An article that a reader opened, with all that is to be kept of it. */
export interface OwnArticle extends OwnArticleEntry {
  /** The text that it was made from: the headline, then a paragraph a line. */
  readonly text: string;
  readonly details: ArticleDetails;
  /** The article document: JSON, as `decodeArticle` takes it once it is parsed. */
  readonly document: string;
}
