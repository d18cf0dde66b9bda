import { isTimeHint } from './time-reference-hints.ts';
import { classifyWord, WORD } from './word-classes.ts';

/** A word or a sign of one paragraph. Offsets are UTF-16, end exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In lower case, as the tables have it. */
  readonly lower: string;
  /** Bits of `WORD`. */
  readonly classes: number;
  /** For a unit that stands for a quoted stretch: its number in the article. */
  readonly stretch?: number;
}

/** Words that keep their full stop, so that it ends no sentence: "Mr. Lavrov", "Gen. Qaani". */
const ABBREVIATIONS =
  'M[rR]|M[rR][sS]|M[sS]|D[rR]|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Sgt|Maj|Capt|Cmdr|Adm|Amb|Prof|Rev|Hon|St|Jr|Sr|No|Inc|Corp|Co|Ltd|Bros|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Ph\\.D|a\\.m|p\\.m|e\\.g|i\\.e|etc|Calif|Fla|Mass|Wis|Va|Pa|Ky|Ill|Mich|Minn|Conn|Ariz|Colo|Ga|Tenn|Tex|Wash|Ore|Okla|Miss|Mo|Md|La|Ala|Ark|Kan|Neb|Nev|Ind';

/**
 * In this order: initials ("U.S.", "J. D."), abbreviations, the possessive ending alone, words (inner apostrophes and hyphens are
 * part of them: "don’t", "Tehran-Baku", but not "Iran’s"), numbers ("1.5", "14,000"), any other sign.
 */
const TOKEN = new RegExp(
  [
    '(?:\\p{Lu}\\.){2,}|\\p{Lu}\\.(?=\\s\\p{Lu})|\\p{Lu}-\\p{Lu}\\p{L}*\\.(?=[,)])',
    `(?:${ABBREVIATIONS})\\.(?=\\s)`,
    "(?<=[\\p{L}\\p{N}.])['’]s(?![\\p{L}\\p{N}])",
    "\\p{N}+(?:[.,]\\p{N}+)*(?:[\\p{L}%-][\\p{L}\\p{N}]*)*|[\\p{L}\\p{M}](?:[\\p{L}\\p{M}\\p{N}]|['’](?!s(?![\\p{L}\\p{N}]))(?=[\\p{L}])|[-‐‑.](?=[\\p{L}\\p{N}]{2}))*",
    "''|\\S",
  ].join('|'),
  'uy',
);

/** The words and signs of a text in their order; white space is left out. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const reading = readPlainWord(text, start) ?? readMatch(text, start);
    if (reading === undefined) start += 1;
    else {
      const { word, lower, classes } = reading;
      tokens.push({ start, end: start + word.length, text: word, lower, classes });
      start += word.length;
    }
  }
  return tokens;
}

interface WordReading {
  readonly word: string;
  readonly lower: string;
  readonly classes: number;
}

/**
 * News repeats its words: what was read is looked up by a hash of its letters. A word that meets another in its place takes it over, so
 * that a batch of articles stays small.
 */
const READINGS: (WordReading | undefined)[] = Array.from({ length: 1 << 14 }, () => undefined);

/** Signs that are a token each, wherever they stand, and that end a word. */
const SIGNS = codesOf(',;:?!()“”"');
/** What ends a word of plain letters: `TOKEN` would take it no further. */
const WORD_ENDS = codesOf(',;:?!()“”" ');

function codesOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}

/** The token at `start` where it is of the most common kinds, a word of ASCII letters or a sign; `TOKEN` reads all others. */
function readPlainWord(text: string, start: number): WordReading | undefined {
  const first = text.charCodeAt(start);
  if (!isAsciiLetter(first)) return SIGNS.has(first) ? readAt(text, start, start + 1, first) : undefined;
  let end = start;
  let hash = 0;
  let code = first;
  while (isAsciiLetter(code)) {
    hash = (Math.imul(hash, 31) + code) | 0;
    end += 1;
    code = end < text.length ? text.charCodeAt(end) : SPACE;
  }
  return WORD_ENDS.has(code) ? readAt(text, start, end, hash) : undefined;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function readAt(text: string, start: number, end: number, hash: number): WordReading {
  const slot = (hash ^ (hash >>> 14)) & (READINGS.length - 1);
  const known = READINGS[slot];
  if (known !== undefined && known.word.length === end - start && stands(known.word, text, start))
    return known;
  const reading = readWord(text.slice(start, end));
  READINGS[slot] = reading;
  return reading;
}

/** As `text.startsWith(word, start)`, which costs several times as much for words. */
function stands(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** Undefined where white space stands. */
function readMatch(text: string, start: number): WordReading | undefined {
  if (text.charCodeAt(start) === SPACE) return undefined;
  TOKEN.lastIndex = start;
  const word = TOKEN.exec(text)?.[0];
  return word === undefined ? undefined : readAt(text, start, start + word.length, hashOf(word));
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}

const SPACE = 0x20;

function readWord(word: string): WordReading {
  const lower = word.toLowerCase();
  return { word, lower, classes: tokenClasses(word, lower) | (isTimeHint(lower) ? WORD.timing : 0) };
}

const LETTER = /^[\p{L}\p{M}]/u;
/** "al-Nuaimi", "el-Sisi": names that open with the Arabic article. */
const ARTICLE_NAME = /^(?:al|el|as|ar|ad|an|at|az|ash|ul)-\p{Lu}/u;
const DIGIT = /^\p{N}/u;

function tokenClasses(word: string, lower: string): number {
  if (lower === "'s" || lower === '’s') return WORD.possessive | WORD.auxiliary;
  if (DIGIT.test(word)) return WORD.number;
  if (!LETTER.test(word)) return WORD.punctuation;
  const isCapital = word.charAt(0) !== lower.charAt(0) || ARTICLE_NAME.test(word);
  const capital = isCapital ? WORD.capital : 0;
  return classifyWord(lower, isCapital) | capital;
}

/** Whether a token has any of the classes in `bits`. */
export function hasClass(token: Token | undefined, bits: number): boolean {
  return token !== undefined && (token.classes & bits) !== 0;
}
