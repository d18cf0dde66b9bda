import type { Paragraph } from './news-article.ts';
import type { TextSpan } from './text-span.ts';
import { normalizeWords } from './words.ts';

/** A word of the text. `word` is what comparisons see (lower case, straight apostrophes), `raw` what is printed. */
export interface ArticleWord extends TextSpan {
  readonly word: string;
  readonly raw: string;
  /** Counts the sentences of the article from 0. A paragraph's end ends a sentence. */
  readonly sentence: number;
}

/** Letters, digits, currency and other signs with meaning, and apostrophes and hyphens inside a word. */
const WORD = /[\p{L}\p{M}\p{N}\p{S}%]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu;
/** Ends a sentence when a space or closing mark follows: "ties,” she said. “In" has two. */
const SENTENCE_END = /[.!?…]["”’')\]]*\s/;

/** The article as one run of words, so that merging or splitting paragraphs changes nothing. */
export function listWords(paragraphs: readonly Paragraph[]): readonly ArticleWord[] {
  const words: ArticleWord[] = [];
  let sentence = 0;
  for (const { id, text } of paragraphs) {
    let before = 0;
    for (const match of text.matchAll(WORD)) {
      const [raw] = match;
      const word = normalizeWords(raw);
      if (word === '') continue;
      const between = match.index - before;
      if (between > 1 && SENTENCE_END.test(text.slice(before, match.index))) sentence += 1;
      before = match.index + raw.length;
      words.push({ word, raw, paragraph: id, start: match.index, end: before, sentence });
    }
    sentence += 1;
  }
  return words;
}

/** The words of a text that stands alone. */
export function listTextWords(text: string): readonly ArticleWord[] {
  return listWords([{ id: '', text }]);
}
