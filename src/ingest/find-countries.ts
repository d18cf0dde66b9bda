import {
  COUNTRY_TERMS,
  type CountryForm,
  type CountryTerm,
  foldName,
  SHOUTED_TERMS,
} from './country-gazetteer.ts';
import type { TextRange } from './text-range.ts';
import { hasClass, type Token } from './tokenize.ts';
import { WORD } from './word-classes.ts';

/** Words that can mean a country, before the article is asked which. */
export interface CountryCandidate extends TextRange {
  readonly text: string;
  readonly form: CountryForm;
  readonly codes: readonly string[];
  /** Index of the first and last token in its paragraph. */
  readonly from: number;
  readonly to: number;
}

/** All words of a paragraph that can mean countries: the longest term wins, hyphenated pairs give both. */
export function findCountries(
  paragraph: number,
  text: string,
  tokens: readonly Token[],
): readonly CountryCandidate[] {
  const found: CountryCandidate[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || !hasClass(token, WORD.capital)) continue;
    const match = matchTerm(tokens, index);
    if (match === undefined) {
      if (/[-‐‑]/.test(token.text)) found.push(...splitCompound(paragraph, token, index));
      continue;
    }
    const { start } = token;
    const end = tokens[match.to]?.end ?? token.end;
    found.push({ paragraph, start, end, text: text.slice(start, end), ...match, from: index });
    index = match.to;
  }
  return found;
}

function matchTerm(tokens: readonly Token[], at: number) {
  const first = tokens[at];
  if (first === undefined) return undefined;
  for (const { words, form, codes } of termsFor(first.text)) {
    const isHere = words.every(
      (word, index) => index === 0 || foldName(tokens[at + index]?.text ?? '') === word,
    );
    if (isHere) return { form, codes, to: at + words.length - 1 };
  }
  return undefined;
}

/** The terms that open with a word; "BAKU" of a dateline is Baku. */
function termsFor(text: string): readonly CountryTerm[] {
  const word = foldName(text);
  const terms = COUNTRY_TERMS.get(word);
  if (terms !== undefined || word !== word.toUpperCase()) return terms ?? [];
  return SHOUTED_TERMS.get(word) ?? [];
}

/** "Tehran-Baku", "US-Iranian", "Russia-backed": each part that is a term by itself. */
function splitCompound(paragraph: number, token: Token, index: number): readonly CountryCandidate[] {
  const found: CountryCandidate[] = [];
  // "al-Iraqi": somebody's name.
  if (/^(?:al|el)[-‐‑]/i.test(token.text)) return found;
  for (const match of token.text.matchAll(/[^-‐‑]+/g)) {
    const [text] = match;
    const term = COUNTRY_TERMS.get(foldName(text))?.find(({ words }) => words.length === 1);
    if (term === undefined) continue;
    const start = token.start + match.index;
    const { form, codes } = term;
    found.push({ paragraph, start, end: start + text.length, text, form, codes, from: index, to: index });
  }
  return found;
}
