import type { KeyedArticle, KeyedSentence } from './edited-article.ts';

/** As many words as one edit of a sentence changes. */
const FEW = 2;

/**
 * The keys of the words that took the place of those of a link, where each sentence of it that is gone was replaced;
 * undefined where one was not, or none is gone.
 */
export function keysInPlaceOf(
  before: KeyedArticle,
  after: KeyedArticle,
  keys: readonly number[],
): readonly number[] | undefined {
  const touched = before.flat().filter(({ words }) => words.some(({ key }) => keys.includes(key)));
  const lost = touched.filter((sentence) => !after.flat().some((other) => isSame(other, sentence)));
  const replacements = lost.flatMap((sentence) => findReplacement(before, after, sentence) ?? []);
  if (lost.length === 0 || replacements.length < lost.length) return undefined;
  return [...keys, ...replacements.flatMap(({ words }) => words.map(({ key }) => key))];
}

/**
 * The sentence that came in where another was taken out, between the same two, and reads the same but for one or two
 * words, its speaker counted: "talks with Chile have made patient progress" for "talks with Kenya have made patient
 * progress". From the two texts nobody can tell it from that sentence reworded. Undefined where there is none.
 */
function findReplacement(
  before: KeyedArticle,
  after: KeyedArticle,
  target: KeyedSentence,
): KeyedSentence | undefined {
  const [old, now] = [before.flat(), after.flat()];
  const at = old.indexOf(target);
  const isNew = (sentence: KeyedSentence) => !old.some((other) => isSame(other, sentence));
  return now.find(
    (sentence, index) =>
      isNew(sentence) &&
      isSame(now[index - 1], old[at - 1]) &&
      isSame(now[index + 1], old[at + 1]) &&
      countDifferences(sentence, target) <= FEW,
  );
}

/** The same sentence, whatever was changed in it: an edited word keeps its key. Both may be the edge of the article. */
function isSame(a: KeyedSentence | undefined, b: KeyedSentence | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const keys = new Set(a.words.map(({ key }) => key));
  return b.words.some(({ key }) => keys.has(key));
}

function countDifferences(a: KeyedSentence, b: KeyedSentence): number {
  if (a.words.length !== b.words.length) return Number.POSITIVE_INFINITY;
  const words = a.words.filter(({ text }, index) => text !== b.words[index]?.text).length;
  return words + Number(a.speaker !== b.speaker);
}
