import { type ArticleWord, listTextWords } from './article-words.ts';
import type { PassageProof } from './passage-proof.ts';
import { countMissing } from './sketch-likeness.ts';
import {
  describeSurroundings,
  isKnownLookAlike,
  proveSentence,
  SKETCHED_WORDS,
  sketchWords,
} from './surroundings.ts';
import { allowedChanges, countChanges, diffWords, keepsStatement } from './word-diff.ts';
import type { WordIndex, WordRange } from './word-index.ts';

/** So many sketched words at an edge prove it, or all that there are. */
const EDGE = 3;
/** So many words, with all that surrounds them in their sentence, need no neighbour. */
const LONG = 8;
/** A rewording has one or two changed words, inside and around; more only in a long passage with nothing changed around. */
const FEW = 2;
/** Sentences that a mended full stop may add or take. */
const SENTENCES_MORE = 1;

/** The whole sentences that stand where the passage's stood, and how many changed words a rewording there may have. */
interface Stretch extends WordRange {
  readonly allowed: number;
}

interface Candidate extends WordRange {
  /** Changed words inside and around, and a little for each word more or less. */
  readonly cost: number;
}

/**
 * The passage in other words: between the very sentences that stood before and behind its own (or beside one of them,
 * when nothing like it stood in the article), with few changes and no name, number or negation among these. Undefined
 * when there is none, or when two places could be it.
 */
export function findRewording(index: WordIndex, exact: string, proof: PassageProof): WordRange | undefined {
  const wanted = listTextWords(exact);
  const found = listStretches(index, wanted, proof)
    .flatMap((stretch) =>
      listRanges(index, stretch, wanted, proof).flatMap(
        (range) => compare(index, range, wanted, proof, stretch.allowed) ?? [],
      ),
    )
    .sort((a, b) => a.cost - b.cost);
  const [best] = found;
  const hasRival = best && found.some(({ from, to }) => from >= best.to || to <= best.from);
  return hasRival ? undefined : best;
}

/**
 * Runs of sentences between the two that were the passage's neighbours, where even a single word may be another; else,
 * where that may do, beside one of them. A sentence that was the neighbour is not the passage's own.
 */
function listStretches(
  index: WordIndex,
  wanted: readonly ArticleWord[],
  proof: PassageProof,
): readonly Stretch[] {
  const proofs = index.sentences.map((_, sentence) => proveSentence(index, sentence));
  const edge = proveSentence(index, -1);
  const isNeighbour = (sentence: number) => [proof.previous, proof.next].includes(proofs[sentence] ?? '');
  const most = new Set(wanted.map(({ sentence }) => sentence)).size + SENTENCES_MORE;
  const runs = proofs.flatMap((_, first) => {
    const before = (proofs[first - 1] ?? edge) === proof.previous;
    const lasts = Array.from({ length: Math.min(most, proofs.length - first) }, (_, more) => first + more);
    const stop = lasts.findIndex(isNeighbour);
    return lasts.slice(0, stop < 0 ? undefined : stop).map((last) => ({
      from: index.sentences[first]?.from ?? 0,
      to: index.sentences[last]?.to ?? 0,
      neighbours: Number(before) + Number((proofs[last + 1] ?? edge) === proof.next),
    }));
  });
  const between = runs.filter(({ neighbours }) => neighbours === 2);
  if (between.length > 0 || proof.caution !== 'none') {
    return between.map((run) => ({ ...run, allowed: mostChanges(wanted.length) }));
  }
  const isLong = wanted.length >= LONG && proof.lead.length + proof.tail.length >= EDGE;
  const beside = runs.filter(({ neighbours }) => neighbours === 1 || isLong);
  return beside.map((run) => ({ ...run, allowed: allowedChanges(wanted.length) }));
}

/**
 * Every range about as long as the passage of which both edges can be its own: the words next to it are proved, or its
 * own first or last word stands there. "will sign" is no rewording that begins "will not sign" and breaks off before
 * the "not". One edge at least is proved, both of a passage of one or two words.
 */
function listRanges(
  index: WordIndex,
  stretch: Stretch,
  wanted: readonly ArticleWord[],
  proof: PassageProof,
): readonly WordRange[] {
  const { words } = index;
  const { allowed } = stretch;
  const least = wanted.length <= 2 ? 2 : 1;
  const ranges: WordRange[] = [];
  for (let from = stretch.from; from < stretch.to; from += 1) {
    const isStart = provesStart(index, stretch, from, proof.lead);
    if (!isStart && words[from]?.word !== wanted[0]?.word) continue;
    const longest = Math.min(stretch.to, from + wanted.length + allowed);
    for (let to = Math.max(from + 1, from + wanted.length - allowed); to <= longest; to += 1) {
      const isEnd = provesEnd(index, stretch, to, proof.tail);
      const isOwn = isEnd || words[to - 1]?.word === wanted.at(-1)?.word;
      if (isOwn && Number(isStart) + Number(isEnd) >= least) ranges.push({ from, to });
    }
  }
  return ranges;
}

function provesStart(index: WordIndex, stretch: WordRange, from: number, lead: string): boolean {
  const start = Math.max(stretch.from, from - lead.length);
  const isWhole = lead.length === SKETCHED_WORDS || start === stretch.from;
  return provesEdge(flip(sketchWords(index, { from: start, to: from })), flip(lead), isWhole);
}

function provesEnd(index: WordIndex, stretch: WordRange, to: number, tail: string): boolean {
  const end = Math.min(stretch.to, to + tail.length);
  const isWhole = tail.length === SKETCHED_WORDS || end === stretch.to;
  return provesEdge(sketchWords(index, { from: to, to: end }), tail, isWhole);
}

/** Digits of the words next to an edge, the nearest first: the nearest as they were, or all but one, each in its place. */
function provesEdge(there: string, wanted: string, isWhole: boolean): boolean {
  if (wanted === '') return isWhole;
  if (there.startsWith(wanted.slice(0, EDGE))) return true;
  const others = [...wanted].filter((digit, at) => there[at] !== digit).length;
  return isWhole && there.length === wanted.length && others <= 1;
}

function flip(digits: string): string {
  return [...digits].reverse().join('');
}

function compare(
  index: WordIndex,
  range: WordRange,
  wanted: readonly ArticleWord[],
  proof: PassageProof,
  allowed: number,
): Candidate | undefined {
  const changes = diffWords(wanted, index.words.slice(range.from, range.to));
  const count = countChanges(changes);
  // The very words have been judged by a stricter rule.
  if (count === 0 || count > allowed || !keepsStatement(changes)) return undefined;
  if (isKnownLookAlike(index, range, proof.lookAlikes)) return undefined;
  const around = countMissing(proof, describeSurroundings(index, range));
  const there = describeSurroundings(index, range);
  const isAlone = there.previous !== proof.previous && there.next !== proof.next;
  if (around > 0 && (isAlone || count + around > FEW)) return undefined;
  return { ...range, cost: count + around + Math.abs(range.to - range.from - wanted.length) / 10 };
}

/** Between proved sentences even a single word may be another. */
function mostChanges(length: number): number {
  return Math.max(Math.min(length, 2), allowedChanges(length));
}
