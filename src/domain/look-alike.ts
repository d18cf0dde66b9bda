import type { ArticleWord } from './article-words.ts';
import { findWords } from './find-words.ts';
import type { PassageLink } from './passage-link.ts';
import type { WordRange } from './passage-proof.ts';
import { findVeryWords, resolveInWords } from './resolve-passage.ts';
import { allowedChanges, countChanges, diffWords, keepsStatement } from './word-diff.ts';

/**
 * Whether a link to the words from `from` to `to` (exclusive) would land on something else after an edit: once they are
 * deleted, alone, with their sentences (all, the first, the last) or with their paragraphs, whereupon what stands behind
 * them moves into their place; once the same words come in elsewhere besides; once all of their sentence but they is
 * rewritten.
 */
export function wouldLandElsewhere(
  words: readonly ArticleWord[],
  from: number,
  to: number,
  link: PassageLink,
): boolean {
  const own = words.slice(from, to);
  const remains = listRemains(words, from, to);
  if (remains.some((rest) => resolveInWords(rest, link).state !== 'gone')) return true;
  const newcomer = [BREAK, ...own, BREAK];
  const landsOnOld = (rest: readonly ArticleWord[], start: number, end: number) => {
    const place = findVeryWords(rest, link);
    return place !== undefined && place >= start && place < end;
  };
  const sentences = new Set(own.map(({ sentence }) => sentence));
  const rewritten = words.map((word, index) =>
    sentences.has(word.sentence) && (index < from || index >= to) ? { ...word, word: BREAK.word } : word,
  );
  return (
    remains.some((rest) => landsOnOld([...rest, ...newcomer], 0, rest.length)) ||
    remains.some((rest) => landsOnOld([...newcomer, ...rest], newcomer.length, Number.POSITIVE_INFINITY)) ||
    landsOnOld(rewritten, 0, from) ||
    landsOnOld(rewritten, from + 1, words.length)
  );
}

/** A word that is none of the article's, at the end of a sentence. */
const BREAK: ArticleWord = { word: '\u0000', raw: '', paragraph: '', start: 0, end: 0, sentence: -1 };

function listRemains(
  words: readonly ArticleWord[],
  from: number,
  to: number,
): readonly (readonly ArticleWord[])[] {
  const own = words.slice(from, to);
  const sentences = new Set(own.map(({ sentence }) => sentence));
  const paragraphs = new Set(own.map(({ paragraph }) => paragraph));
  const edges = sentences.size > 1 ? [own[0]?.sentence, own.at(-1)?.sentence] : [];
  return [
    words.filter((_, index) => index < from || index >= to),
    words.filter(({ sentence }) => !sentences.has(sentence)),
    words.filter(({ paragraph }) => !paragraphs.has(paragraph)),
    ...edges.map((edge) => words.filter(({ sentence }) => sentence !== edge)),
  ];
}

/**
 * Whether other words of the article could be a rewording of these, wherever they stand: a link that allowed rewordings
 * could land there after some edit. What is a few changes away has one of a few pieces whole.
 */
export function hasLookAlike(words: readonly ArticleWord[], from: number, to: number): boolean {
  const own = words.slice(from, to);
  const allowed = allowedChanges(own.length);
  if (allowed === 0) return false;
  const size = Math.floor(own.length / (allowed + 1));
  return Array.from({ length: allowed + 1 }, (_, index) => index * size).some((offset) => {
    const piece = own.slice(offset, offset + size).map(({ word }) => word);
    return findWords(words, piece).some(
      (at) => at !== from + offset && listNear(at - offset, own.length, allowed).some(isLike),
    );
  });

  function isLike(range: WordRange): boolean {
    if (range.from < 0 || range.to > words.length || (range.from < to && range.to > from)) return false;
    const changes = diffWords(own, words.slice(range.from, range.to));
    const count = countChanges(changes);
    return count > 0 && count <= allowed && keepsStatement(changes);
  }
}

/**
 * Whether the first or the last part of a passage over several sentences stands elsewhere too: a few sentences taken
 * out, and that other part could stand beside the rest.
 */
export function hasRepeatedEdge(words: readonly ArticleWord[], from: number, to: number): boolean {
  const own = words.slice(from, to);
  const [first, last] = [own[0]?.sentence, own.at(-1)?.sentence];
  if (first === last) return false;
  return [first, last].some((edge) => {
    const part = own.filter(({ sentence }) => sentence === edge).map(({ word }) => word);
    return findWords(words, part).length > 1;
  });
}

/** The stretches that begin and end at most `allowed` words from where a passage of this length would. */
function listNear(start: number, length: number, allowed: number): readonly WordRange[] {
  const shifts = Array.from({ length: 2 * allowed + 1 }, (_, index) => index - allowed);
  return shifts.flatMap((shift) =>
    shifts.map((more) => ({ from: start + shift, to: start + shift + length + more })),
  );
}
