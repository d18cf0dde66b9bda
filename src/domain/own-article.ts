import { OPEN_PATH } from './open-path.ts';

/** Where the text and the details of one that was opened are changed. */
export function editHref(slug: string): string {
  return `${OPEN_PATH}?article=${encodeURIComponent(slug)}`;
}

/** The slug in the search of `editHref`, if there is one. */
export function parseEdited(search: string): string | undefined {
  return new URLSearchParams(search).get('article') ?? undefined;
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

/** Why an article cannot be opened, in words for the reader: what is wrong and what to do. */
export interface OwnArticleFault {
  /** The line of the text, counted from 1; absent where the fault is in no line. */
  readonly line?: number;
  /** The detail that it is in; absent for the text. */
  readonly detail?: DetailName;
  readonly message: string;
}

export type OpenedArticle =
  | { readonly ok: true; readonly value: OwnArticle }
  | { readonly ok: false; readonly fault: OwnArticleFault };
