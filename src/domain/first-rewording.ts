import { type ArticleWord, listTextWords } from './article-words.ts';
import { standsBefore, standsBehind } from './first-passage-proof.ts';
import type { FirstProof } from './first-proof.ts';
import { allowedChanges, countChanges, diffWords, keepsStatement } from './word-diff.ts';
import type { WordRange } from './word-index.ts';

/** Words that may be a passage in other words. */
interface Candidate extends WordRange {
  /** Changed words, and a little for each word more or less. */
  readonly cost: number;
}

/**
 * The passage in other words: between the same neighbours on both sides, or else beside one of them, with few changes
 * and no name, number or negation among these. Undefined when there is none, or when two places could be it.
 */
export function findFirstRewording(
  words: readonly ArticleWord[],
  exact: string,
  proof: FirstProof,
): WordRange | undefined {
  const { rewordable } = proof;
  if (rewordable !== 'beside' && rewordable !== 'between') return undefined;
  const wanted = listTextWords(exact);
  const isStart = words.map((_, index) => standsBehind(words, index, proof.before));
  const isEnd = [...words, undefined].map((_, index) => standsBefore(words, index, proof.behind));
  const found = listRanges(words.length, wanted.length, isStart, isEnd)
    .flatMap(
      (range) => compare(words, range, wanted, { start: isStart[range.from], end: isEnd[range.to] }) ?? [],
    )
    .sort((a, b) => a.cost - b.cost);
  const between = found.filter(({ from, to }) => isStart[from] && isEnd[to]);
  return onlyOne(between.length > 0 || rewordable === 'between' ? between : found);
}

/** Every stretch as long as the passage, give or take the changes allowed, with one of its neighbours. */
function listRanges(
  length: number,
  wanted: number,
  isStart: readonly boolean[],
  isEnd: readonly boolean[],
): readonly WordRange[] {
  const allowed = allowedChanges(wanted);
  if (allowed === 0) return [];
  const ranges: WordRange[] = [];
  for (let from = 0; from < length; from += 1) {
    const longest = Math.min(length, from + wanted + allowed);
    for (let to = from + Math.max(1, wanted - allowed); to <= longest; to += 1) {
      if (isStart[from] || isEnd[to]) ranges.push({ from, to });
    }
  }
  return ranges;
}

/**
 * An edge without its neighbour must be the passage's own first or last word: "will sign" is no rewording that begins
 * "will not sign" and breaks off before the "not".
 */
function compare(
  words: readonly ArticleWord[],
  { from, to }: WordRange,
  wanted: readonly ArticleWord[],
  isProved: { readonly start: boolean | undefined; readonly end: boolean | undefined },
): Candidate | undefined {
  if (!isProved.start && words[from]?.word !== wanted[0]?.word) return undefined;
  if (!isProved.end && words[to - 1]?.word !== wanted.at(-1)?.word) return undefined;
  const changes = diffWords(wanted, words.slice(from, to));
  const count = countChanges(changes);
  // The very words have been judged by a stricter rule.
  if (count === 0) return undefined;
  if (count > allowedChanges(wanted.length) || !keepsStatement(changes)) return undefined;
  return { from, to, cost: count + Math.abs(to - from - wanted.length) / 10 };
}

/** The nearest of them, unless one that lies apart from it could be meant as well. */
function onlyOne(found: readonly Candidate[]): Candidate | undefined {
  const [best] = found;
  const hasRival = best && found.some(({ from, to }) => from >= best.to || to <= best.from);
  return hasRival ? undefined : best;
}
