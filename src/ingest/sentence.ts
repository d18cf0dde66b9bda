import type { QuotedStretch } from './quoted-stretch.ts';
import { hasClass, type Token } from './tokenize.ts';
import { SPEECH, WORD } from './word-classes.ts';

/** A sentence as its reporter wrote it: words and signs, with each quoted stretch as one unit. */
export interface Sentence {
  /** The paragraph's index in the article. */
  readonly paragraph: number;
  readonly units: readonly Token[];
}

/** Puts one unit in the place of the tokens of each quoted stretch. `firstStretch` is the number of the paragraph's first. */
export function foldStretches(
  tokens: readonly Token[],
  stretches: readonly QuotedStretch[],
  firstStretch: number,
): readonly Token[] {
  if (stretches.length === 0) return tokens;
  const units: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    const inside = stretches[next];
    if (inside === undefined || token.start < inside.outerStart) units.push(token);
    if (inside === undefined || token.end < inside.outerEnd) continue;
    units.push(quoteUnit(inside, firstStretch + next));
    next += 1;
  }
  return units;
}

function quoteUnit({ outerStart, outerEnd }: QuotedStretch, stretch: number): Token {
  return { start: outerStart, end: outerEnd, text: '', lower: '', classes: WORD.quote, stretch };
}

const ENDS = /^[.?!…]$/;

/**
 * Cuts a paragraph's units into sentences. A full stop, ? or ! ends one where a capital, a quotation or nothing
 * follows; a quotation that ends with one of them does too, unless its attribution comes next: “Why now?” Lavrov asked.
 */
export function splitSentences(
  paragraph: number,
  text: string,
  units: readonly Token[],
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (const [index, unit] of units.entries()) {
    if (!endsSentence(text, units, index, unit)) continue;
    sentences.push({ paragraph, units: units.slice(first, index + 1) });
    first = index + 1;
  }
  if (first < units.length) sentences.push({ paragraph, units: units.slice(first) });
  return sentences;
}

function endsSentence(text: string, units: readonly Token[], index: number, unit: Token): boolean {
  const next = units[index + 1];
  if (next === undefined) return true;
  const startsNew = hasClass(next, WORD.capital | WORD.quote | WORD.number) || opensDoubled(unit, next);
  if (!startsNew) return false;
  if (unit.stretch === undefined)
    return ENDS.test(unit.text === "''" ? (units[index - 1]?.text ?? '') : unit.text);
  const last = lastInnerSign(text, unit);
  if (last === '.') return !isBareAttribution(units, index + 1);
  return /[?!…]/.test(last) && !isAttributionNext(units, index + 1);
}

/** The doubled apostrophes of an archive before a word, and not after one. */
function opensDoubled(before: Token, { text, start }: Token): boolean {
  return text === "''" && start > before.end;
}

/** The last character inside the marks. */
export function lastInnerSign(text: string, unit: Token): string {
  const inner = text
    .slice(unit.start, unit.end)
    .replace(/["”“»’']+$/, '')
    .trimEnd();
  return inner.charAt(inner.length - 1);
}

/** “We agree.” Lavrov said. A whole sentence that is nothing but a name and a verb of speech belongs to the words before. */
export function isBareAttribution(units: readonly Token[], from: number): boolean {
  for (let index = from; index < Math.min(units.length, from + ATTRIBUTION_REACH); index += 1) {
    const unit = units[index];
    // “It is legal.” “It was ours,” she said: hers are the words right before.
    if (unit?.stretch !== undefined) return false;
    if (!hasClass(unit, WORD.say) || !hasClass(unit, WORD.verb)) continue;
    return index > from && ENDS.test(units[index + 1]?.text ?? '');
  }
  return false;
}

const ATTRIBUTION_REACH = 8;

function isAttributionNext(units: readonly Token[], from: number): boolean {
  for (let index = from; index < Math.min(units.length, from + ATTRIBUTION_REACH); index += 1) {
    const unit = units[index];
    if (unit === undefined || unit.stretch !== undefined || ENDS.test(unit.text)) return false;
    if (hasClass(unit, SPEECH) && hasClass(unit, WORD.verb)) return units[index + 1]?.lower !== 'that';
  }
  return false;
}
