import type { ArticleWord } from './article-words.ts';
import { comparableWords, findWords } from './find-words.ts';
import type { FoundPassage } from './found-passage.ts';
import type { NewsArticle } from './news-article.ts';
import type { PassageLink } from './passage-link.ts';
import { type PassageProof, parsePassageProof } from './passage-proof.ts';
import { findRewording } from './passage-rewording.ts';
import { resolveFirstPassage } from './resolve-first-passage.ts';
import { countMissing, resembles } from './sketch-likeness.ts';
import { describeSurroundings, isKnownLookAlike, type Surroundings } from './surroundings.ts';
import type { TextSpan } from './text-span.ts';
import { indexWords, type WordIndex, type WordRange } from './word-index.ts';

/** Words between the very neighbours prove themselves from this length on, whatever else of their sentence is left; so does a sentence anywhere. */
const SPEAKS_FOR_ITSELF = 5;
/** The same beside one of them. */
const SPEAKS_BESIDE = 8;

/** Where a passage link leads; `gone`: nowhere that can be proved. */
export type ResolvedPassage =
  | { readonly state: FoundPassage['state']; readonly spans: readonly TextSpan[] }
  | { readonly state: 'gone' };

export function resolvePassage(article: NewsArticle, link: PassageLink): ResolvedPassage {
  const index = indexWords(article.paragraphs);
  const proof = parsePassageProof(link.proof);
  const found =
    proof === undefined ? resolveFirstPassage(index.words, link) : findPassage(index, link.exact, proof);
  if (found === undefined) return { state: 'gone' };
  return { state: found.state, spans: toSpans(index.words.slice(found.range.from, found.range.to)) };
}

function findPassage(index: WordIndex, exact: string, proof: PassageProof): FoundPassage | undefined {
  const wanted = comparableWords(exact);
  if (wanted.length === 0) return undefined;
  const places = findWords(index.words, wanted).map((from) => {
    const range = { from, to: from + wanted.length };
    return { range, there: describeSurroundings(index, range) };
  });
  const place =
    chooseProved(places, wanted.length, proof) ?? chooseChanged(index, places, wanted.length, proof);
  if (place !== undefined) {
    const neighbours = countNeighbours(place, proof);
    const stands = neighbours === 2 || (neighbours === 1 && resembles(proof, place.there));
    return { state: stands ? 'exact' : 'moved', range: place.range };
  }
  const reworded = findRewording(index, exact, proof);
  return reworded && { state: 'reworded', range: reworded };
}

/** Where the very words stand, and what surrounds them there. */
interface Place {
  readonly range: WordRange;
  readonly there: Surroundings;
}

/**
 * The place whose very sentence is proved; of several (a word twice in its sentence) the one with the very words around
 * it, then between the very neighbours. A sentence of a few words ("He agreed.") can be anybody's: one of its neighbours
 * must stand beside it.
 */
function chooseProved(places: readonly Place[], length: number, proof: PassageProof): Place | undefined {
  const isShort = length + proof.lead.length + proof.tail.length < SPEAKS_FOR_ITSELF;
  const least = proof.caution === 'repeated' ? 2 : Number(isShort);
  const proved = places.filter(
    (place) => place.there.sentence === proof.sentence && countNeighbours(place, proof) >= least,
  );
  const inWords = proved.filter(({ there }) => there.lead === proof.lead && there.tail === proof.tail);
  return (
    onlyOne(proved) ??
    onlyOne(inWords) ??
    onlyOne(inWords.filter((place) => countNeighbours(place, proof) > 1))
  );
}

/**
 * The place whose sentence has changed, by the sentences beside it and what is left of its own words; the nearest to
 * these, unless two are as near.
 */
function chooseChanged(
  index: WordIndex,
  places: readonly Place[],
  length: number,
  proof: PassageProof,
): Place | undefined {
  if (places.some(({ there }) => there.sentence === proof.sentence)) return undefined;
  const between = places.filter((place) => countNeighbours(place, proof) > 1);
  const beside = places.filter((place) => countNeighbours(place, proof) > 0);
  const candidates = between.length > 0 || proof.caution !== 'none' ? between : beside;
  const alike = candidates.filter(
    ({ range, there }) => resembles(proof, there) && !isKnownLookAlike(index, range, proof.lookAlikes),
  );
  const least = Math.min(...alike.map(({ there }) => countMissing(proof, there)));
  if (alike.length > 0) return onlyOne(alike.filter(({ there }) => countMissing(proof, there) === least));
  if (proof.caution !== 'none' || places.length > 1) return undefined;
  return onlyOne(length >= SPEAKS_BESIDE ? beside : length >= SPEAKS_FOR_ITSELF ? between : []);
}

/** How many of the sentences before and behind the passage's stand beside a place. */
function countNeighbours({ there }: Place, { previous, next }: PassageProof): number {
  return Number(there.previous === previous) + Number(there.next === next);
}

function onlyOne(places: readonly Place[]): Place | undefined {
  return places.length === 1 ? places[0] : undefined;
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
