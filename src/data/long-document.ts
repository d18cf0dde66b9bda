import { parseInPieces } from '#dataset/parse-in-pieces.ts';
import { groupBy } from '#domain/group-by.ts';
import { type IndexedArticle, indexArticle } from '#domain/indexed-article.ts';
import type { Mention } from '#domain/mention.ts';
import { countParagraphWords, type NewsArticle } from '#domain/news-article.ts';
import { nextTask } from './next-task.ts';
import { readBody } from './read-body.ts';

// A served page asks for this when its document is long: what a phone would take too long for in one task is done in many.

/** So many paragraphs or mentions are gone through without a pause. */
const PIECE_ITEMS = 250;

/** The text of a response. Rejected when it is cut off. */
export function readLongBody(response: Response): Promise<string> {
  return readBody(response);
}

/** What `JSON.parse` gives. Rejected with what it throws. */
export function parseLongDocument(text: string): Promise<unknown> {
  return parseInPieces(text, nextTask);
}

/** Makes an article's look-up tables and counts its words. */
export async function indexLongArticle(article: NewsArticle): Promise<IndexedArticle> {
  const mentions = new Map<string, Mention[]>();
  await inPieces(article.mentions, (piece) => groupBy(piece, ({ paragraph }) => paragraph, mentions));
  // The counts are remembered; else they are made in the midst of the page.
  await inPieces(article.paragraphs, (piece) => piece.forEach(countParagraphWords));
  const indexed = indexArticle(article, mentions);
  // What is made of it next, a page, has a task of its own as well.
  await nextTask();
  return indexed;
}

async function inPieces<Item>(items: readonly Item[], work: (piece: readonly Item[]) => void): Promise<void> {
  for (let start = 0; start < items.length; start += PIECE_ITEMS) {
    work(items.slice(start, start + PIECE_ITEMS));
    await nextTask();
  }
}
