import type { KeyedArticle, KeyedSentence, KeyedWord } from './edited-article.ts';
import { pick, type Random } from './random.ts';

/** How readers select: a sentence, a stretch of one, a word or three, over the end of a sentence, a paragraph. */
const WAYS = ['sentence', 'stretch', 'stretch', 'few', 'across', 'paragraph'] as const;

/** The words that a link is made from; they begin in `target`. */
export function chooseWords(
  article: KeyedArticle,
  target: KeyedSentence,
  random: Random,
): readonly KeyedWord[] {
  const { words } = target;
  const paragraph = article.find((sentences) => sentences.includes(target)) ?? [target];
  switch (pick(random, WAYS)) {
    case 'sentence':
      return words;
    case 'stretch':
      return cut(words, 3 + Math.floor(random() * (words.length - 3)), random);
    case 'few':
      return cut(words, 1 + Math.floor(random() * 3), random);
    case 'across': {
      const next = paragraph[paragraph.indexOf(target) + 1]?.words ?? [];
      return [
        ...words.slice(Math.floor(random() * words.length)),
        ...next.slice(0, Math.ceil(random() * next.length)),
      ];
    }
    case 'paragraph':
      return paragraph.flatMap((sentence) => sentence.words);
  }
}

function cut(words: readonly KeyedWord[], length: number, random: Random): readonly KeyedWord[] {
  const start = Math.floor(random() * (words.length - length + 1));
  return words.slice(start, start + length);
}
