import type { Attribution } from './attribution.ts';
import { hasClass, type Token } from './tokenize.ts';
import { isPossessive } from './verb-reading.ts';
import { WORD } from './word-classes.ts';

/**
 * Whether the marks hold the title of a book or programme, or a nickname, and nobody's speech: words with capitals that no verb of speech
 * introduces ("His memoir “The Long Road Home” …"), or that stand where a name does ("on Radio One’s “Morning”", "Joseph “Joe” Price").
 */
export function isTitle(
  words: string,
  units: readonly Token[],
  at: number,
  pattern: Attribution['pattern'] | undefined,
): boolean {
  const count = countTitleWords(words);
  if (count === 0) return false;
  if (standsAsName(units, at, count)) return true;
  const isIntroduced =
    pattern === 'before' ||
    pattern === 'according-to' ||
    // “No,” said the envoy.
    ((pattern === 'after' || pattern === 'inverted') && !isInsidePhrase(units, at));
  if (isIntroduced) return false;
  return count > 1 || pattern === 'inverted' || pattern === undefined;
}

/**
 * Whether the marks hold a term that goes round, and nobody's speech: the so-called “closed” primaries, a hacker known as “Falcon”.
 */
export function isTermInUse(units: readonly Token[], at: number): boolean {
  const before = hasClass(units[at - 1], WORD.determiner) ? at - 2 : at - 1;
  const word = units[before]?.lower ?? '';
  if (/^(?:so-called|self-(?:styled|described|proclaimed)|nicknamed)$/.test(word)) return true;
  return word === 'as' && units[before - 1]?.lower === 'known';
}

/** Words of the longest title that is looked for. */
const LONGEST_TITLE = 10;
const SMALL_WORDS = /^(?:of|the|a|an|and|in|on|for|to|at|with|from|vs|de|or)$/;

/** How many words, if each but the small ones has a capital; 0 where they are no title. */
function countTitleWords(words: string): number {
  if (/[.?!]\s/.test(words)) return 0;
  const parts = words.match(/[\p{L}][\p{L}\p{N}’'.-]*/gu) ?? [];
  if (parts.length > LONGEST_TITLE) return 0;
  const isTitled = parts.every((part) => SMALL_WORDS.test(part) || /^\p{Lu}/u.test(part));
  return isTitled && /^\p{Lu}/u.test(parts.at(-1) ?? '') ? parts.length : 0;
}

const WORKS =
  /^(?:titled|entitled|named|nicknamed|show|program|programme|podcast|book|film|movie|novel|series|song|album|play|magazine|memoir|report|article|poem|documentary|essay)$/;

function standsAsName(units: readonly Token[], at: number, count: number): boolean {
  const before = units[at - 1];
  if (isPossessive(units, at - 1)) return true;
  if (count > 1 && (WORKS.test(before?.lower ?? '') || before?.lower === 'on')) return true;
  const isBetweenNames = hasClass(before, WORD.capital) && hasClass(units[at + 1], WORD.capital);
  return isBetweenNames && count === 1;
}

/** "In an interview with “Morning Report,”": the marks stand in the middle of a phrase. */
function isInsidePhrase(units: readonly Token[], at: number): boolean {
  return at > 0 && !hasClass(units[at - 1], WORD.punctuation | WORD.quote);
}
