import type { ArticleWord } from './article-words.ts';
import { findWords } from './find-words.ts';
import { groupBy } from './group-by.ts';
import { findLookAlikes } from './look-alike.ts';
import type { NewsArticle } from './news-article.ts';
import type { PassageLink } from './passage-link.ts';
import { type Caution, formatPassageProof } from './passage-proof.ts';
import { describeSurroundings, listSentences, markSentence } from './surroundings.ts';
import type { TextSpan } from './text-span.ts';
import { indexWords, type WordIndex, type WordRange } from './word-index.ts';

/** The longest context that is tried to make a passage unique; longer repeats are told apart by their proof alone. */
const LONGEST_CONTEXT = 12;

/** Look-alikes that a link knows; an article with more of them is hardly one that people read. */
const MOST_LOOK_ALIKES = 4;

/**
 * The link to selected words: `from` and `to` are the paragraph and offset where the selection starts and ends. It is
 * widened to whole words; undefined when it holds none.
 */
export function makePassage(article: NewsArticle, from: TextSpan, to: TextSpan): PassageLink | undefined {
  const index = indexWords(article.paragraphs);
  const { words } = index;
  const order = new Map(article.paragraphs.map(({ id }, index) => [id, index]));
  const place = ({ paragraph }: TextSpan) => order.get(paragraph) ?? -1;
  const isBehindStart = (word: ArticleWord) =>
    place(word) > place(from) || (place(word) === place(from) && word.end > from.start);
  const isBeforeEnd = (word: ArticleWord) =>
    place(word) < place(to) || (place(word) === place(to) && word.start < to.end);
  const first = words.findIndex((word) => isBehindStart(word));
  const end = words.findLastIndex((word) => isBeforeEnd(word)) + 1;
  if (first < 0 || end <= first) return undefined;
  const exact = printWords(article, words, first, end);
  const wanted = words.slice(first, end).map(({ word }) => word);
  const others = findWords(words, wanted).filter((place) => place !== first);
  const context = findContext(words, first, end, others);
  const range = { from: first, to: end };
  return {
    exact,
    prefix: printWords(article, words, first - context.before, first),
    suffix: printWords(article, words, end, end + context.behind),
    proof: formatPassageProof({
      ...describeSurroundings(index, range),
      ...describeLookAlikes(index, range, others),
    }),
  };
}

function describeLookAlikes(index: WordIndex, range: WordRange, others: readonly number[]) {
  const own = describeSurroundings(index, range);
  const twins = others.map((from) => ({ from, to: from + range.to - range.from }));
  const isOwn = (place: WordRange) => index.sentenceOf[place.from] === index.sentenceOf[range.from];
  const isRepeated = twins.some(
    (twin) => !isOwn(twin) && describeSurroundings(index, twin).sentence === own.sentence,
  );
  const home = listSentences(index, range);
  const elsewhere = new Set<number>();
  let plain: Caution = 'none';
  for (const place of findLookAlikes(index, range, twins)) {
    plain = 'alike';
    for (const sentence of listSentences(index, place)) if (!home.includes(sentence)) elsewhere.add(sentence);
    if (elsewhere.size >= MOST_LOOK_ALIKES) break;
  }
  const marks = [...elsewhere].slice(0, MOST_LOOK_ALIKES).map((sentence) => markSentence(index, sentence));
  return { caution: isRepeated ? ('repeated' as const) : plain, lookAlikes: marks.join('') };
}

/** The fewest words before or behind a passage that no other place with the same words has; 0 and 0 when unique. */
function findContext(words: readonly ArticleWord[], first: number, end: number, others: readonly number[]) {
  if (others.length === 0) return { before: 0, behind: 0 };
  const length = end - first;
  for (let count = 1; count <= LONGEST_CONTEXT; count += 1) {
    const same = (here: number, there: number) => words[here]?.word === words[there]?.word;
    const before = others.every((other) => !range(count).every((n) => same(first - 1 - n, other - 1 - n)));
    if (before && first >= count) return { before: count, behind: 0 };
    const behind = others.every((other) => !range(count).every((n) => same(end + n, other + length + n)));
    if (behind && end + count <= words.length) return { before: 0, behind: count };
  }
  return { before: 0, behind: 0 };
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

/** The words as printed, with what stands between them; a paragraph's end becomes a space. */
function printWords(article: NewsArticle, words: readonly ArticleWord[], from: number, to: number): string {
  const some = groupBy(words.slice(Math.max(0, from), to), ({ paragraph }) => paragraph);
  const parts = article.paragraphs.flatMap(({ id, text }) => {
    const here = some.get(id);
    const [first] = here ?? [];
    const last = here?.at(-1);
    return first === undefined || last === undefined ? [] : [text.slice(first.start, last.end)];
  });
  return parts.join(' ');
}
