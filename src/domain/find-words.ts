import { type ArticleWord, listTextWords } from './article-words.ts';

/** Where these words stand, as the index of their first word. */
export function findWords(words: readonly ArticleWord[], wanted: readonly string[]): readonly number[] {
  const [first] = wanted;
  return words.flatMap(({ word }, index) =>
    word === first && wanted.every((other, offset) => words[index + offset]?.word === other) ? [index] : [],
  );
}

/** The comparable words of a text, as `findWords` takes them. */
export function comparableWords(text: string): readonly string[] {
  return listTextWords(text).map(({ word }) => word);
}
