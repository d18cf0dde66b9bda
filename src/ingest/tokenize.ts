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
  'Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Sgt|Maj|Capt|Cmdr|Adm|Amb|Prof|Rev|Hon|St|Jr|Sr|No|Inc|Corp|Co|Ltd|Bros|vs|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Ph\\.D|a\\.m|p\\.m|e\\.g|i\\.e|etc|Calif|Fla|Mass|Wis|Va|Pa|Ky|Ill|Mich|Minn|Conn|Ariz|Colo|Ga|Tenn|Tex|Wash|Ore|Okla|Miss|Mo|Md|La|Ala|Ark|Kan|Neb|Nev|Ind';

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
  'gu',
);

/** The words and signs of a text in their order; white space is left out. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [word] = match;
    const start = match.index;
    const { lower, classes } = readWord(word);
    tokens.push({ start, end: start + word.length, text: word, lower, classes });
  }
  return tokens;
}

interface WordReading {
  readonly lower: string;
  readonly classes: number;
}

/** News repeats its words: what was read once is looked up. Emptied when full, so that a batch of articles stays small. */
const READINGS = new Map<string, WordReading>();
const MOST_READINGS = 60_000;
/** A longer run of letters is no word and not worth keeping. */
const LONGEST_KEPT = 40;

function readWord(word: string): WordReading {
  const known = READINGS.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase();
  const reading = { lower, classes: tokenClasses(word, lower) };
  if (READINGS.size >= MOST_READINGS) READINGS.clear();
  if (word.length <= LONGEST_KEPT) READINGS.set(word, reading);
  return reading;
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
