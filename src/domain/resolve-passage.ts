import { type ArticleWord, listWords } from './article-words.ts';
import { comparableWords, findWords } from './find-words.ts';
import type { NewsArticle } from './news-article.ts';
import type { PassageLink } from './passage-link.ts';
import { provePassage } from './passage-proof.ts';
import { findRewording } from './rewording.ts';
import type { TextSpan } from './text-span.ts';
import type { WordChange } from './word-diff.ts';

/** Words alone prove themselves from this length on; shorter ones need a piece of their surroundings. */
const SPEAKS_FOR_ITSELF = 5;

/**
 * Where a passage link leads. `exact`: the words where they stood. `moved`: the same words, unmistakable, elsewhere.
 * `reworded`: other words in the same surroundings, with the difference. `gone`: nothing that can be proved.
 */
export type ResolvedPassage =
  | { readonly state: 'exact' | 'moved'; readonly spans: readonly TextSpan[] }
  | {
      readonly state: 'reworded';
      readonly spans: readonly TextSpan[];
      readonly changes: readonly WordChange[];
    }
  | { readonly state: 'gone' };

const GONE: ResolvedPassage = { state: 'gone' };

export function resolvePassage(article: NewsArticle, link: PassageLink): ResolvedPassage {
  return resolveInWords(listWords(article.paragraphs), link);
}

/** The same for an article that is already a list of words. */
export function resolveInWords(words: readonly ArticleWord[], link: PassageLink): ResolvedPassage {
  const wanted = comparableWords(link.exact);
  if (wanted.length === 0) return GONE;
  const place = choosePlace(words, findWords(words, wanted), wanted.length, link);
  if (place === undefined) return resolveReworded(words, link);
  const end = place + wanted.length;
  const { before, behind } = provePassage(words, { from: place, to: end }, 0);
  const stands = before === link.proof.before || behind === link.proof.behind;
  return { state: stands ? 'exact' : 'moved', spans: toSpans(words.slice(place, end)) };
}

/**
 * Of the places with the very words, the one that the link means; undefined where that cannot be told. Their sentence
 * proves them. Words that were unique are found when they still are, and told from newcomers by their neighbours.
 * Words that had twins need their context, or the same number of twins as before and one neighbour.
 */
function choosePlace(
  words: readonly ArticleWord[],
  places: readonly number[],
  length: number,
  link: PassageLink,
): number | undefined {
  const { proof, twin } = link;
  const proofs = places.map((place) => ({
    place,
    ...provePassage(words, { from: place, to: place + length }, proof.reach),
  }));
  const inSentence = proofs.filter(({ sentence }) => sentence === proof.sentence);
  const inPlace = proofs.filter(({ before, behind }) => before === proof.before && behind === proof.behind);
  if (inSentence.length > 0) return onlyPlace(inSentence) ?? onlyPlace(inSentence.filter(isIn(inPlace)));
  const beside = proofs.filter(({ before, behind }) => before === proof.before || behind === proof.behind);
  if (twin === undefined) {
    if (inPlace.length > 0 || places.length !== 1) return onlyPlace(inPlace);
    return beside.length > 0 || length >= SPEAKS_FOR_ITSELF ? places[0] : undefined;
  }
  if (twin.of === places.length)
    return onlyPlace(beside.filter(({ place }) => place === places[twin.nth - 1]));
  return link.rewordable === 'never'
    ? undefined
    : onlyPlace(proofs.filter(({ place }) => hasContext(words, place, length, link)));
}

interface Place {
  readonly place: number;
}

function onlyPlace(places: readonly Place[]): number | undefined {
  return places.length === 1 ? places[0]?.place : undefined;
}

function isIn(others: readonly Place[]) {
  return ({ place }: Place) => others.some((other) => other.place === place);
}

function hasContext(
  words: readonly ArticleWord[],
  place: number,
  length: number,
  link: PassageLink,
): boolean {
  const before = comparableWords(link.prefix);
  const behind = comparableWords(link.suffix);
  return (
    before.every((word, index) => words[place - before.length + index]?.word === word) &&
    behind.every((word, index) => words[place + length + index]?.word === word)
  );
}

function resolveReworded(words: readonly ArticleWord[], link: PassageLink): ResolvedPassage {
  const found = findRewording(words, link);
  if (found === undefined) return GONE;
  return { state: 'reworded', spans: toSpans(words.slice(found.from, found.to)), changes: found.changes };
}

/** One span a paragraph, from its first to its last word. */
function toSpans(words: readonly ArticleWord[]): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  for (const { paragraph, start, end } of words) {
    const last = spans.at(-1);
    if (last?.paragraph === paragraph) spans[spans.length - 1] = { ...last, end };
    else spans.push({ paragraph, start, end });
  }
  return spans;
}
