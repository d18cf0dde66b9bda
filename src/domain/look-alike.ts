import type { ArticleWord } from './article-words.ts';
import { findWords } from './find-words.ts';
import { resembles } from './sketch-likeness.ts';
import { describeSurroundings } from './surroundings.ts';
import { allowedChanges, countChanges, diffWords, keepsStatement, listMissing } from './word-diff.ts';
import type { WordIndex, WordRange } from './word-index.ts';

/**
 * The other words of the article that could be taken for these, wherever they stand: the very words (`twins`) in
 * surroundings that resemble theirs, and rewordings. Over several sentences also those of the first and the last part:
 * once a sentence is taken out, such a part may stand beside the rest. One after another, since a few are enough.
 */
export function* findLookAlikes(
  index: WordIndex,
  range: WordRange,
  twins: readonly WordRange[],
): Generator<WordRange> {
  const own = describeSurroundings(index, range);
  const allowed = allowedChanges(range.to - range.from);
  const edges = listEdges(index, range);
  for (const twin of twins) if (resembles(own, describeSurroundings(index, twin))) yield twin;
  for (const part of [range, ...edges]) yield* findRewordings(index, part, allowed);
  for (const edge of edges) yield* listRepeats(index, edge);
}

/** The parts of a passage that lie in its first and in its last sentence; none when that is the same one. */
function listEdges({ sentenceOf, sentences }: WordIndex, { from, to }: WordRange): readonly WordRange[] {
  const [first, last] = [sentenceOf[from] ?? 0, sentenceOf[to - 1] ?? 0];
  if (first === last) return [];
  return [
    { from, to: sentences[first]?.to ?? to },
    { from: sentences[last]?.from ?? from, to },
  ];
}

function listRepeats({ words }: WordIndex, { from, to }: WordRange): readonly WordRange[] {
  const own = words.slice(from, to).map(({ word }) => word);
  const places = findWords(words, own).filter((place) => place !== from);
  return places.map((place) => ({ from: place, to: place + to - from }));
}

/** Words that are these with at most `allowed` of them changed. Such have one of a few pieces whole. */
function* findRewordings(index: WordIndex, range: WordRange, allowed: number): Generator<WordRange> {
  const words = index.words.slice(range.from, range.to);
  const most = Math.min(allowed, allowedChanges(words.length));
  if (most === 0) return;
  const size = Math.floor(words.length / (most + 1));
  // Where two are spelt alike, as May and may, the fixed one comes first.
  const fixedFirst = [...words.filter(isFixed), ...words.filter((word) => !isFixed(word))];
  const sides = [
    { from: 0, to: range.from },
    { from: range.to, to: index.words.length },
  ];
  if (!sides.some(isMostly)) return;
  const tried = new Set([range.from]);
  for (let offset = 0; offset <= most * size; offset += size) {
    const piece = words.slice(offset, offset + size).map(({ word }) => word);
    for (const start of findWords(index.words, piece).map((at) => at - offset)) {
      if (tried.has(start)) continue;
      tried.add(start);
      const near = isMostly(around(start)) ? listNear(start, words.length, most).find(isLike) : undefined;
      if (near !== undefined) yield near;
    }
  }

  /** All that a rewording from about `start` on can lie in: before the words themselves, or behind them. */
  function around(start: number): WordRange {
    const [from, to] = [Math.max(0, start - most), start + words.length + 2 * most];
    return start < range.from
      ? { from, to: Math.min(to, range.from) }
      : { from: Math.max(from, range.to), to };
  }

  /** Whether a stretch has the words in any order. Few have, and to compare their order takes the square of their number. */
  function isMostly({ from, to }: WordRange): boolean {
    const missing = listMissing(fixedFirst, index.words.slice(from, to));
    return missing.length <= most && !missing.some(isFixed);
  }

  function isLike({ from, to }: WordRange): boolean {
    if (from < 0 || to > index.words.length || (from < range.to && to > range.from)) return false;
    if (!isMostly({ from, to })) return false;
    const changes = diffWords(words, index.words.slice(from, to));
    const count = countChanges(changes);
    return count > 0 && count <= most && keepsStatement(changes);
  }
}

/** Whether a word is one that no rewording leaves out: a name, a number, a negation. */
function isFixed({ raw }: ArticleWord): boolean {
  return !keepsStatement([{ type: 'removed', raw }]);
}

/** The stretches that begin and end at most `allowed` words from where a passage of this length would. */
function listNear(start: number, length: number, allowed: number): readonly WordRange[] {
  const shifts = Array.from({ length: 2 * allowed + 1 }, (_, index) => index - allowed);
  return shifts.flatMap((shift) =>
    shifts.map((more) => ({ from: start + shift, to: start + shift + length + more })),
  );
}
