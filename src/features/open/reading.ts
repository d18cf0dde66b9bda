import type { ArticleDetails, OwnArticleFault } from '#domain/own-article.ts';

/** What is to be read: a file of the device or a text that was pasted, and what the reader says of it. */
export interface Reading {
  readonly source: File | string;
  readonly details: ArticleDetails;
}

/** What is said where the code that reads is missing: without a network, or in a page of a former version. */
export const NOT_ARRIVED: OwnArticleFault = {
  message:
    'could not be read, as a part of Communiqué did not arrive; check your connection and try again, or reload this page',
};
