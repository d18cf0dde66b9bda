import type { PassageProof } from './passage-proof.ts';
import { hashRange, type WordIndex, type WordRange } from './word-index.ts';
import { FNV_OFFSET, formatShortHash } from './words.ts';

/** How many words of the passage's sentences a link knows on each side of it. */
export const SKETCHED_WORDS = 8;
const SENTENCE_DIGITS = 4;

export type Surroundings = Omit<PassageProof, 'caution' | 'lookAlikes'>;

/** What surrounds a stretch of words, as fingerprints. */
export function describeSurroundings(index: WordIndex, { from, to }: WordRange): Surroundings {
  const first = index.sentenceOf[from] ?? 0;
  const last = index.sentenceOf[to - 1] ?? 0;
  const start = index.sentences[first]?.from ?? from;
  const end = index.sentences[last]?.to ?? to;
  return {
    sentence: formatShortHash(hashRange(index.wordHashes, { from: start, to: end }), SENTENCE_DIGITS),
    previous: proveSentence(index, first - 1),
    next: proveSentence(index, last + 1),
    lead: sketchWords(index, { from: Math.max(start, from - SKETCHED_WORDS), to: from }),
    tail: sketchWords(index, { from: to, to: Math.min(end, to + SKETCHED_WORDS) }),
  };
}

/** A sentence's fingerprint; outside the article that of no words. */
export function proveSentence(index: WordIndex, sentence: number): string {
  return formatShortHash(index.sentenceHashes[sentence] ?? FNV_OFFSET);
}

/** Two digits for a sentence that is known as a look-alike. */
export function markSentence(index: WordIndex, sentence: number): string {
  return formatShortHash(index.sentenceHashes[sentence] ?? FNV_OFFSET, 2);
}

/** The sentences that a stretch of words touches. */
export function listSentences({ sentenceOf }: WordIndex, { from, to }: WordRange): readonly number[] {
  const first = sentenceOf[from] ?? 0;
  return Array.from({ length: (sentenceOf[to - 1] ?? first) - first + 1 }, (_, more) => first + more);
}

/** Whether a stretch touches a sentence that was a look-alike when the link was made: it has moved there. */
export function isKnownLookAlike(index: WordIndex, range: WordRange, lookAlikes: string): boolean {
  const marks: readonly string[] = lookAlikes.match(/../g) ?? [];
  return listSentences(index, range).some((sentence) => marks.includes(markSentence(index, sentence)));
}

/** A digit of base 36 for each word. One word in 36 has the same; several in a row hardly ever. */
export function sketchWords({ wordHashes }: WordIndex, { from, to }: WordRange): string {
  return wordHashes
    .slice(from, to)
    .map((hash) => formatShortHash(hash, 1))
    .join('');
}
