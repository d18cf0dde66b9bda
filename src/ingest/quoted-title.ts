import type { Attribution } from './attribution.ts';
import { hasClass, type Token } from './tokenize.ts';
import { WORD } from './word-classes.ts';

/** "In an interview with “Morning Report,”": the marks stand in the middle of a phrase. */
export function isInsidePhrase(units: readonly Token[], at: number): boolean {
  return at > 0 && !hasClass(units[at - 1], WORD.punctuation | WORD.quote);
}

/** Words of the longest title that is looked for. */
const LONGEST_TITLE = 10;
const SMALL_WORDS = /^(?:of|the|a|an|and|in|on|for|to|at|with|from|vs|de|or)$/;

/** The title of a book, a film or a programme: every word has a capital, and no verb of speech introduces it. */
export function isTitle(words: string, pattern: Attribution['pattern'] | undefined): boolean {
  if (pattern === 'before' || pattern === 'according-to' || pattern === 'after') return false;
  if (/[.?!]\s/.test(words)) return false;
  const parts = words.match(/[\p{L}][\p{L}\p{N}’'.-]*/gu) ?? [];
  if (parts.length < 2 && pattern !== 'inverted' && pattern !== undefined) return false;
  return (
    parts.length > 0 &&
    parts.length <= LONGEST_TITLE &&
    parts.every((part) => SMALL_WORDS.test(part) || /^\p{Lu}/u.test(part)) &&
    /^\p{Lu}/u.test(parts.at(-1) ?? '')
  );
}
