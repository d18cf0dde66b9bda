import type { ArticleWord } from './article-words.ts';
import { comparableWords, findWords } from './find-words.ts';
import { provePassage } from './first-passage-proof.ts';
import { type FirstProof, parseFirstProof } from './first-proof.ts';
import { findFirstRewording } from './first-rewording.ts';
import type { FoundPassage } from './found-passage.ts';
import type { PassageLink } from './passage-link.ts';

type FirstLink = Omit<PassageLink, 'proof'> & { readonly proof: FirstProof };

/** One or two words that stand in the article several times are too few to tell by less than both neighbours. */
const FEWEST = 3;

/** Words alone prove themselves from this length on; shorter ones need a piece of their surroundings. */
const SPEAKS_FOR_ITSELF = 5;

/** Where a link of the first kind leads, by the words next to the passage and its sentence. */
export function resolveFirstPassage(
  words: readonly ArticleWord[],
  { proof, ...selector }: PassageLink,
): FoundPassage | undefined {
  const read = parseFirstProof(proof);
  return read && findFirstPassage(words, { ...selector, proof: read });
}

function findFirstPassage(words: readonly ArticleWord[], link: FirstLink): FoundPassage | undefined {
  const wanted = comparableWords(link.exact);
  const place = choosePlace(words, findWords(words, wanted), wanted.length, link);
  if (place === undefined) {
    const reworded = findFirstRewording(words, link.exact, link.proof);
    return reworded && { state: 'reworded', range: reworded };
  }
  const range = { from: place, to: place + wanted.length };
  const { before, behind } = provePassage(words, range, 0);
  const stands = before === link.proof.before || behind === link.proof.behind;
  return { state: stands ? 'exact' : 'moved', range };
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
  link: FirstLink,
): number | undefined {
  const { proof } = link;
  const { twin, rewordable } = proof;
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

function hasContext(words: readonly ArticleWord[], place: number, length: number, link: FirstLink): boolean {
  const before = comparableWords(link.prefix);
  const behind = comparableWords(link.suffix);
  return (
    before.every((word, index) => words[place - before.length + index]?.word === word) &&
    behind.every((word, index) => words[place + length + index]?.word === word)
  );
}
