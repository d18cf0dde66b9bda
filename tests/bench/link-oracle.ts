import type { PlacedArticle } from './edited-article.ts';

/**
 * What became of a link's words: they stand as they were; they were reworded; they are another statement, or none;
 * something was put between them (`parted`); or their sentence was taken out and nearly the same one put in just there,
 * which no text tells from a rewording (`replaced`). Told from the keys that each word carries, never from the resolver.
 */
export const FATES = ['stands', 'reworded', 'gone', 'parted', 'replaced'] as const;
export type Fate = (typeof FATES)[number];
export type Verdict = 'right' | 'missed' | 'wrong';

/** Where a method went: the keys of the words there, and whether it says that these are the very words. */
export interface Landing {
  readonly keys: readonly number[];
  readonly claim: 'same' | 'reworded' | 'none';
  /** Whether they are the link's words, letter by letter. */
  readonly isVerbatim: boolean;
}

/** How much of what two sets of words have together they must share for one to stand for the other. */
const SHARED = { same: 1, reworded: 0.75, none: 0.5 } as const;

/** The characters of an article in one row: its text and each character's key, paragraphs joined by a space. */
export interface CharRow {
  readonly text: string;
  readonly keys: readonly number[];
}

export function joinParagraphs({ article, keysByParagraph }: PlacedArticle): CharRow {
  return {
    text: article.paragraphs.map(({ text }) => `${text} `).join(''),
    keys: article.paragraphs.flatMap(({ id }) => [...(keysByParagraph.get(id) ?? []), 0]),
  };
}

/** `changeOf` says for the key of each word of the edited article whether an edit changed it, and how. */
export function fateOf(
  keys: readonly number[],
  before: CharRow,
  after: CharRow,
  changeOf: ReadonlyMap<number, 'wording' | 'identity' | undefined>,
): Fate {
  if (keys.some((key) => !changeOf.has(key) || changeOf.get(key) === 'identity')) return 'gone';
  const own = new Set(keys);
  const printed = sliceOf(after, keys);
  const foreign = printed.keys.filter((key) => key !== 0 && !own.has(key));
  // A "not" between them makes them another statement, and is no word of theirs.
  if (foreign.some((key) => changeOf.get(key) === 'identity')) return 'gone';
  if (foreign.length > 0) return 'parted';
  // Text, not changes: a second edit may have put back what a first one replaced.
  if (printed.text === sliceOf(before, keys).text) return 'stands';
  return keys.some((key) => changeOf.get(key) === 'wording') ? 'reworded' : 'parted';
}

/**
 * Landing on words that were never the link's is wrong, and so is any landing once its statement is gone. A method that
 * says "the very words" must have exactly these. Words that were parted may be found or not; so may those of a sentence that
 * replaced theirs, which `keys` then includes.
 */
export function judge(
  fate: Fate,
  keys: readonly number[],
  { keys: landed, claim, isVerbatim }: Landing,
): Verdict {
  const there = new Set(landed.filter((key) => key !== 0));
  if (there.size === 0) return fate === 'stands' || fate === 'reworded' ? 'missed' : 'right';
  if (fate === 'gone') return 'wrong';
  if (fate === 'replaced') return [...there].every((key) => keys.includes(key)) ? 'right' : 'wrong';
  const shared = keys.filter((key) => there.has(key)).length;
  if (fate === 'parted') return isVerbatim || 2 * shared >= there.size ? 'right' : 'wrong';
  const isOwn = shared / (there.size + keys.length - shared) >= SHARED[claim];
  const isHonest = claim !== 'same' || fate !== 'reworded';
  return isOwn && isHonest ? 'right' : 'wrong';
}

function sliceOf({ text, keys }: CharRow, wanted: readonly number[]): CharRow {
  const own = new Set(wanted);
  const start = keys.findIndex((key) => own.has(key));
  const end = keys.findLastIndex((key) => own.has(key)) + 1;
  return { text: text.slice(start, end), keys: keys.slice(start, end) };
}
