import type { ArticleDetails } from '#domain/own-article.ts';

/** What is to be read: a file of the device or a text that was pasted, and what the reader says of it. */
export interface Reading {
  readonly source: File | string;
  readonly details: ArticleDetails;
}
