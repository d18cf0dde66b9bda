import { type ArticleWord, listWords } from './article-words.ts';
import type { Paragraph } from './news-article.ts';
import { FNV_OFFSET, stepHash } from './words.ts';

/** A run of words, from the word `from` to the word `to`, exclusive. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** An article's words and its sentences, counted from 0 without gaps. */
export interface WordIndex {
  readonly words: readonly ArticleWord[];
  /** For each word its sentence. */
  readonly sentenceOf: readonly number[];
  readonly sentences: readonly WordRange[];
  /** A 32-bit hash of each word, and of each sentence. */
  readonly wordHashes: readonly number[];
  readonly sentenceHashes: readonly number[];
}

const known = new WeakMap<readonly Paragraph[], WordIndex>();

/** The words of an article, listed once for the same paragraphs: that takes longer than following a link does. */
export function indexWords(paragraphs: readonly Paragraph[]): WordIndex {
  const before = known.get(paragraphs);
  if (before !== undefined) return before;
  const index = indexListed(listWords(paragraphs));
  known.set(paragraphs, index);
  return index;
}

function indexListed(words: readonly ArticleWord[]): WordIndex {
  const sentenceOf: number[] = [];
  const starts: number[] = [];
  for (const [at, { sentence }] of words.entries()) {
    if (words[at - 1]?.sentence !== sentence) starts.push(at);
    sentenceOf.push(starts.length - 1);
  }
  const sentences = starts.map((from, number) => ({ from, to: starts[number + 1] ?? words.length }));
  const wordHashes = words.map(({ word }) => hashText(word));
  return {
    words,
    sentenceOf,
    sentences,
    wordHashes,
    sentenceHashes: sentences.map((range) => hashRange(wordHashes, range)),
  };
}

/** The hash of a run of words, from the hashes of these. */
export function hashRange(wordHashes: readonly number[], { from, to }: WordRange): number {
  let hash = FNV_OFFSET;
  for (let at = from; at < to; at += 1) {
    const word = wordHashes[at] ?? 0;
    for (let shift = 0; shift < 32; shift += 8) hash = stepHash(hash, (word >>> shift) & 255);
  }
  return hash;
}

/** FNV-1a of a word as comparisons see it. */
function hashText(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at += 1) hash = stepHash(hash, word.charCodeAt(at));
  return hash;
}
