import { normalizeCommon } from './common-text.ts';

/** Needs no more normalising than lower case; most words are of this kind, and there are many. */
const PLAIN_WORD = /^[a-z0-9]+$/i;

/**
 * The words of a text without what a re-typesetting changes: case, quotation marks and dashes, punctuation, white
 * space. "We’re seeking …" and "we're  seeking..." are the same words; "were seeking" is not, nor is "$5" "€5".
 */
export function normalizeWords(text: string): string {
  if (PLAIN_WORD.test(text)) return text.toLowerCase();
  return normalizeCommon(text) ?? normalizeAny(text);
}

function normalizeAny(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{N}])’(?=[\p{L}\p{N}])/gu, "'")
    .replace(/[^\p{L}\p{M}\p{N}\p{S}%']+|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A short fingerprint of a text's normalised words: `length` digits of base 36. FNV-1a over UTF-16 code units, two
 * passes of 32 bits with different offsets (http://www.isthe.com/chongo/tech/comp/fnv/). It tells apart the few
 * thousand stretches of one article; it is no safeguard against forgery.
 */
export function hashWords(text: string, length: number): string {
  const words = normalizeWords(text);
  const high = fnv1a(words, FNV_OFFSET);
  const low = fnv1a(words, 0x1000193);
  const digits = (BigInt(high) * 0x100000000n + BigInt(low)).toString(36).padStart(13, '0');
  return digits.slice(-length);
}

/** So many digits of base 36 of a 32-bit hash; three (one in 46,656) are enough to tell neighbours apart. */
export function formatShortHash(hash: number, digits = 3): string {
  return ((hash >>> 0) % 36 ** digits).toString(36).padStart(digits, '0');
}

/** Whether `digits` is the `formatShortHash` of `hash`, of three digits. */
export function isShortHash(hash: number, digits: string): boolean {
  return (hash >>> 0) % SHORT_RANGE === Number.parseInt(digits, 36);
}

/** Where FNV-1a starts, and one step of it (http://www.isthe.com/chongo/tech/comp/fnv/). */
export const FNV_OFFSET = 0x811c9dc5;
export function stepHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

const SHORT_RANGE = 36 ** 3;

function fnv1a(text: string, offset: number): number {
  let hash = offset;
  for (let index = 0; index < text.length; index += 1) hash = stepHash(hash, text.charCodeAt(index));
  return hash >>> 0;
}

/** Words as they may stand in a path: ASCII letters, digits and single hyphens. "Türkiye’s move" → "turkiyes-move". */
export function slugifyWords(text: string): string {
  return toAscii(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function toAscii(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.includes("'") ? text.replaceAll("'", '') : text;
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .replace(/[øłđðıħßæœþ]/gi, (letter) => PLAIN_LETTERS.get(letter.toLowerCase()) ?? letter);
}

/** Letters that Unicode does not take apart: "Søren", "Łukasz". */
const PLAIN_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ħ: 'h', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' }),
);

/** Text as a search compares it: without case, accents and typographic quotes. "Türkiye’s" is found by "turkiye's". */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
