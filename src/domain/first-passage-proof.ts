import type { ArticleWord } from './article-words.ts';
import type { FirstProof } from './first-proof.ts';
import type { WordRange } from './word-index.ts';
import { FNV_OFFSET, formatShortHash, isShortHash, stepHash } from './words.ts';

/** How many words on each side of a passage count as its place. */
const CONTEXT_WORDS = 4;

const SPACE = 32;

/** What a `FirstProof` holds of a passage; its sentence is that of all words that it touches, with `reach` more on each side. */
export function provePassage(
  words: readonly ArticleWord[],
  { from, to }: WordRange,
  reach: number,
): Pick<FirstProof, 'before' | 'behind' | 'sentence'> {
  return {
    before: prove(words, Math.max(0, from - CONTEXT_WORDS), from),
    behind: prove(words, to, Math.min(words.length, to + CONTEXT_WORDS)),
    sentence: proveSentence(words, { from, to }, reach),
  };
}

/** Whether the words before the word at `index` are those of a proof; fewer at the start of the article. */
export function standsBehind(words: readonly ArticleWord[], index: number, before: string): boolean {
  return isShortHash(hashRun(words, Math.max(0, index - CONTEXT_WORDS), index), before);
}

/** Whether the words from `index` on are those of a proof. */
export function standsBefore(words: readonly ArticleWord[], index: number, behind: string): boolean {
  return isShortHash(hashRun(words, index, Math.min(words.length, index + CONTEXT_WORDS)), behind);
}

function proveSentence(words: readonly ArticleWord[], { from, to }: WordRange, reach: number): string {
  const first = (words[from]?.sentence ?? 0) - reach;
  const last = (words[to - 1]?.sentence ?? 0) + reach;
  let start = from;
  let end = to;
  while (start > 0 && (words[start - 1]?.sentence ?? -1) >= first) start -= 1;
  while (end < words.length && (words[end]?.sentence ?? Number.POSITIVE_INFINITY) <= last) end += 1;
  return prove(words, start, end);
}

function prove(words: readonly ArticleWord[], from: number, to: number): string {
  return formatShortHash(hashRun(words, from, to));
}

/** FNV-1a over the comparable words, a space behind each, without building the text: it is asked for at every word. */
function hashRun(words: readonly ArticleWord[], from: number, to: number): number {
  let hash = FNV_OFFSET;
  for (let index = from; index < to; index += 1) {
    const word = words[index]?.word ?? '';
    for (let at = 0; at < word.length; at += 1) hash = stepHash(hash, word.charCodeAt(at));
    hash = stepHash(hash, SPACE);
  }
  return hash;
}
