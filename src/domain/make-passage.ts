import { type ArticleWord, listWords } from './article-words.ts';
import { findWords } from './find-words.ts';
import { hasLookAlike, hasRepeatedEdge, wouldLandElsewhere } from './look-alike.ts';
import type { NewsArticle } from './news-article.ts';
import { type PassageLink, type PassageProof, REWORDABLE } from './passage-link.ts';
import { provePassage } from './passage-proof.ts';
import type { TextSpan } from './text-span.ts';

/** The longest context that is tried to make a passage unique; longer repeats are told apart by their proof alone. */
const LONGEST_CONTEXT = 12;

/**
 * The link to selected words: `from` and `to` are the paragraph and offset where the selection starts and ends. It is
 * widened to whole words; undefined when it holds none.
 */
export function makePassage(article: NewsArticle, from: TextSpan, to: TextSpan): PassageLink | undefined {
  const words = listWords(article.paragraphs);
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
  const places = findWords(words, listedWords(words, first, end));
  const others = places.filter((index) => index !== first);
  const context = findContext(words, first, end, others);
  const link: PassageLink = {
    exact,
    prefix: printWords(article, words, first - context.before, first),
    suffix: printWords(article, words, end, end + context.behind),
    proof: proveAgainst(words, first, end, others),
    twin: others.length === 0 ? undefined : { nth: places.indexOf(first) + 1, of: places.length },
    rewordable: 'beside',
  };
  const least = hasRepeatedEdge(words, first, end)
    ? 'place'
    : hasLookAlike(words, first, end)
      ? 'between'
      : 'beside';
  const allowed = REWORDABLE.slice(REWORDABLE.indexOf(least));
  const levels = allowed.map((rewordable) => ({ ...link, rewordable }));
  const safe = levels.find((level) => !wouldLandElsewhere(words, first, end, level));
  return safe ?? { ...link, rewordable: 'sentence' };
}

/** A proof whose sentences no twin shares: with as many more of them as that needs. */
function proveAgainst(words: readonly ArticleWord[], first: number, end: number, others: readonly number[]) {
  const proofs = [0, 1, 2, 3].map((reach) => provePassage(words, { from: first, to: end }, reach));
  const tellsApart = ({ sentence, reach }: PassageProof) =>
    others.every(
      (other) => provePassage(words, { from: other, to: other + end - first }, reach).sentence !== sentence,
    );
  return proofs.find(tellsApart) ?? provePassage(words, { from: first, to: end }, 3);
}

function listedWords(words: readonly ArticleWord[], from: number, to: number): readonly string[] {
  return words.slice(from, to).map(({ word }) => word);
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
  const some = words.slice(Math.max(0, from), to);
  const parts = article.paragraphs.flatMap(({ id, text }) => {
    const here = some.filter(({ paragraph }) => paragraph === id);
    const [first] = here;
    const last = here.at(-1);
    return first === undefined || last === undefined ? [] : [text.slice(first.start, last.end)];
  });
  return parts.join(' ');
}
