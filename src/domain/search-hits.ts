import { foldForSearch } from './words.ts';

/** A stretch of a text that a search finds. Offsets are UTF-16, end exclusive. */
export interface SearchHit {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the words of a search (as `searchWords` gives them) stand in a text, in its order; hits that overlap or touch are one. A word is
 * found inside others too, as the search finds it: "seek" in "seeking".
 */
export function findSearchHits(text: string, words: readonly string[]): readonly SearchHit[] {
  const { folded, starts } = foldInPlace(text);
  const hits: SearchHit[] = [];
  for (const word of new Set(words)) {
    if (word === '') continue;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      const end = endOf(text, starts, at + word.length - 1);
      hits.push({ start: starts[at] ?? 0, end });
    }
  }
  return joinHits(hits);
}

/** The text as `foldForSearch` compares it, and for each of its units where the character stands that it comes from. */
function foldInPlace(text: string): { readonly folded: string; readonly starts: readonly number[] } {
  let folded = '';
  const starts: number[] = [];
  let start = 0;
  for (const character of text) {
    // A blank is kept as one; as it ends every word, more than one do no harm.
    const part = /\s/.test(character) ? ' ' : foldForSearch(character);
    for (let unit = 0; unit < part.length; unit += 1) starts.push(start);
    folded += part;
    start += character.length;
  }
  return { folded, starts };
}

/** The start of the next character that counts: an accent belongs to the letter before it. */
function endOf(text: string, starts: readonly number[], last: number): number {
  let next = last + 1;
  while (next < starts.length && starts[next] === starts[last]) next += 1;
  return starts[next] ?? text.length;
}

function joinHits(hits: readonly SearchHit[]): readonly SearchHit[] {
  const joined: SearchHit[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || hit.start > last.end) joined.push(hit);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, hit.end) };
  }
  return joined;
}
