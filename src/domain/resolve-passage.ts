import { type ArticleWord, listWords } from './article-words.ts';
import { comparableWords, findWords } from './find-words.ts';
import type { NewsArticle } from './news-article.ts';
import type { PassageLink } from './passage-link.ts';
import { provePassage } from './passage-proof.ts';
import { findRewording } from './rewording.ts';
import type { TextSpan } from './text-span.ts';

/** One or two words that stand in the article several times are too few to tell by less than both neighbours. */
const FEWEST = 3;

/** Words alone prove themselves from this length on; shorter ones need a piece of their surroundings. */
const SPEAKS_FOR_ITSELF = 5;

/**
 * Where a passage link leads. `exact`: the words where they stood. `moved`: the same words, unmistakable, elsewhere.
 * `reworded`: other words in the same surroundings. `gone`: nothing that can be proved.
 */
export type ResolvedPassage =
  | { readonly state: 'exact' | 'moved' | 'reworded'; readonly spans: readonly TextSpan[] }
  | { readonly state: 'gone' };

const GONE: ResolvedPassage = { state: 'gone' };

export function resolvePassage(article: NewsArticle, link: PassageLink): ResolvedPassage {
  return resolveInWords(listWords(article.paragraphs), link);
}

/** The same for an article that is already a list of words. */
export function resolveInWords(words: readonly ArticleWord[], link: PassageLink): ResolvedPassage {
  const wanted = comparableWords(link.exact);
  if (wanted.length === 0) return GONE;
  const place = findVeryWords(words, link);
  if (place === undefined) return resolveReworded(words, link);
  const end = place + wanted.length;
  const { before, behind } = provePassage(words, { from: place, to: end }, 0);
  const stands = before === link.proof.before || behind === link.proof.behind;
  return { state: stands ? 'exact' : 'moved', spans: toSpans(words.slice(place, end)) };
}

/** The index of the first of the very words that a link means; undefined where they are not, or that cannot be told. */
export function findVeryWords(words: readonly ArticleWord[], link: PassageLink): number | undefined {
  const wanted = comparableWords(link.exact);
  return choosePlace(words, findWords(words, wanted), wanted.length, link);
}

/**
 * Of the places with the very words, the one that the link means; undefined where that cannot be told. Their sentence
 * proves them. Where that has changed, there must be as many places as when the link was made: a newcomer could be the
 * one. Then both neighbours prove them, or one with more: the context or number of words that had
 * twins, the length of words that had none. What of this could be said of a look-alike, the link's maker has found out.
 */
function choosePlace(
  words: readonly ArticleWord[],
  places: readonly number[],
  length: number,
  link: PassageLink,
): number | undefined {
  const { proof, twin, rewordable } = link;
  const proofs = places.map((place) => ({
    place,
    ...provePassage(words, { from: place, to: place + length }, proof.reach),
  }));
  const inSentence = proofs.filter(({ sentence }) => sentence === proof.sentence);
  const inPlace = proofs.filter(({ before, behind }) => before === proof.before && behind === proof.behind);
  if (inSentence.length > 0) return onlyPlace(inSentence) ?? onlyPlace(inSentence.filter(isIn(inPlace)));
  if (rewordable === 'sentence' || places.length !== (twin?.of ?? 1)) return undefined;
  if (inPlace.length > 0 || rewordable === 'place') return onlyPlace(inPlace);
  const beside = proofs.filter(({ before, behind }) => before === proof.before || behind === proof.behind);
  if (twin !== undefined) {
    if (length < FEWEST) return undefined;
    const inContext = beside.filter(({ place }) => hasContext(words, place, length, link));
    return onlyPlace(inContext) ?? onlyPlace(beside.filter(({ place }) => place === places[twin.nth - 1]));
  }
  return beside.length > 0 || length >= SPEAKS_FOR_ITSELF ? places[0] : undefined;
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
  return { state: 'reworded', spans: toSpans(words.slice(found.from, found.to)) };
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
