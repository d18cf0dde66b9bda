import { isCountry, makeArticle, OTHER_NAMES, OTHER_NUMBERS, otherCountry } from './article-maker.ts';
import {
  type KeyedArticle,
  type KeyedSentence,
  type KeyedWord,
  keyWords,
  nextKey,
} from './edited-article.ts';
import { pick, type Random } from './random.ts';

/** Changes an article; `target` is the sentence that a link points into. */
export type Edit = (article: KeyedArticle, target: KeyedSentence, random: Random) => KeyedArticle;

const SYNONYMS = ['steady', 'quiet', 'broad', 'firm', 'open', 'early', 'joint', 'lasting'];

export const EDITS: Readonly<Record<string, Edit>> = {
  'typo mended': (article, target, random) =>
    changeWord(
      article,
      target,
      random,
      1,
      (text) => `${text.slice(0, -1)}${text.slice(-1)}${text.slice(-1)}`,
    ),
  'a word replaced': (article, target, random) =>
    changeWord(article, target, random, 1, (text) => otherWord(text, random)),
  'two words replaced': (article, target, random) =>
    changeWord(article, target, random, 2, (text) => otherWord(text, random)),
  'country swapped': (article, target, random) =>
    mapTarget(article, target, (words) =>
      words.map((word) =>
        isCountry(word.text) ? { ...word, text: otherCountry(random, word.text), change: 'identity' } : word,
      ),
    ),
  'name swapped': (article, target) => swapWords(article, target, OTHER_NAMES),
  'number changed': (article, target) => swapWords(article, target, OTHER_NUMBERS),
  denied: (article, target) =>
    mapTarget(article, target, (words) =>
      words.flatMap((word) =>
        AFFIRMED.has(word.text) ? [word, { key: nextKey(), text: 'not', change: 'identity' }] : [word],
      ),
    ),
  'sentence deleted': (article, target) =>
    article.map((sentences) => sentences.filter((sentence) => sentence !== target)),
  'another sentence deleted': (article, target, random) => {
    const other = pick(
      random,
      article.flat().filter((sentence) => sentence !== target),
    );
    return article.map((sentences) => sentences.filter((sentence) => sentence !== other));
  },
  'sentence inserted': (article, _, random) => insertAt(article, random, makeArticle(random, 1).flat()),
  'sentence moved': (article, target, random) => {
    const rest = article.map((sentences) => sentences.filter((sentence) => sentence !== target));
    return insertAt(rest, random, [target]);
  },
  'paragraph moved': (article, target) => {
    const own = article.find((sentences) => sentences.includes(target));
    const rest = article.filter((sentences) => sentences !== own);
    return own === undefined ? article : [...rest, own];
  },
  'paragraphs merged': (article, _, random) => {
    const at = Math.floor(random() * (article.length - 1));
    const merged = [...(article[at] ?? []), ...(article[at + 1] ?? [])];
    return [...article.slice(0, at), merged, ...article.slice(at + 2)];
  },
  'paragraph split': (article, _, random) => {
    const at = Math.floor(random() * article.length);
    const sentences = article[at] ?? [];
    const cut = Math.ceil(sentences.length / 2);
    return [...article.slice(0, at), sentences.slice(0, cut), sentences.slice(cut), ...article.slice(at + 1)];
  },
  'look-alike added beside it': (article, target, random) =>
    article.map((sentences) =>
      sentences.flatMap((sentence) =>
        sentence === target ? [target, lookAlike(target, random, true)] : [sentence],
      ),
    ),
  'look-alike added elsewhere': (article, target, random) =>
    insertAt(article, random, [lookAlike(target, random, true)]),
  // The link was made while the look-alike stood there: see the bench, which makes it from `withLookAlike`.
  'removed while its look-alike stays': (article, target) =>
    article.map((sentences) => sentences.filter((sentence) => sentence !== target)),
};

function otherWord(text: string, random: Random): string {
  return pick(
    random,
    SYNONYMS.filter((word) => word !== text),
  );
}

const AFFIRMED = new Set(['will', 'have', 'is']);

/** Replaces words by others that make another statement. */
function swapWords(article: KeyedArticle, target: KeyedSentence, by: Readonly<Record<string, string>>) {
  return mapTarget(article, target, (words) =>
    words.map((word) => {
      const text = by[word.text];
      return text === undefined ? word : { ...word, text, change: 'identity' };
    }),
  );
}

/** The article with a look-alike of the target right behind it or elsewhere, as it is when the link is made. */
export function withLookAlike(article: KeyedArticle, target: KeyedSentence, random: Random): KeyedArticle {
  const added = lookAlike(target, random, random() < 0.5);
  if (random() < 0.5) return insertAt(article, random, [added]);
  return article.map((sentences) => sentences.flatMap((each) => (each === target ? [each, added] : [each])));
}

/**
 * The same sentence about another country, or with one ordinary word changed. Only the first is put in by an edit: one
 * that puts the second in and takes the target out has reworded it, whatever the editor meant.
 */
function lookAlike(target: KeyedSentence, random: Random, swapsCountry: boolean): KeyedSentence {
  const at = Math.floor(random() * target.words.length);
  const texts = target.words.map(({ text }, index) => {
    if (swapsCountry) return isCountry(text) ? otherCountry(random, text) : text;
    return index === at && !isCountry(text) ? pick(random, SYNONYMS) : text;
  });
  return { speaker: target.speaker, words: keyWords(texts.join(' ')) };
}

function changeWord(
  article: KeyedArticle,
  target: KeyedSentence,
  random: Random,
  count: number,
  change: (text: string) => string,
): KeyedArticle {
  const candidates = target.words.filter(({ text }) => !isCountry(text) && text.length > 3);
  const first = pick(random, candidates);
  const chosen = [
    first,
    ...(count > 1
      ? [
          pick(
            random,
            candidates.filter((word) => word !== first),
          ),
        ]
      : []),
  ];
  return mapTarget(article, target, (words) =>
    words.map((word) =>
      chosen.includes(word) ? { ...word, text: change(word.text), change: 'wording' } : word,
    ),
  );
}

function mapTarget(
  article: KeyedArticle,
  target: KeyedSentence,
  map: (words: readonly KeyedWord[]) => readonly KeyedWord[],
): KeyedArticle {
  return article.map((sentences) =>
    sentences.map((sentence) =>
      sentence === target ? { ...sentence, words: map(sentence.words) } : sentence,
    ),
  );
}

function insertAt(article: KeyedArticle, random: Random, added: readonly KeyedSentence[]): KeyedArticle {
  const at = Math.floor(random() * article.length);
  return article.map((sentences, index) => {
    if (index !== at) return sentences;
    const cut = Math.floor(random() * (sentences.length + 1));
    return [...sentences.slice(0, cut), ...added, ...sentences.slice(cut)];
  });
}
