import type { QuotedStretch } from './quoted-stretch.ts';

/** Which marks an article uses for speech: "…" (also „…“, «…») or, in the British manner, ‘…’. */
export type MarkStyle = 'double' | 'single';

const DOUBLE = /[“”„‟«»"]/g;
const OPENS_BEFORE = /[\s([{—–\-/]/;
const CLOSES_AFTER = /[\s)\]},.;:!?—–\-…]/;

/** Speech in ‘single’ marks ends with punctuation inside them: ‘We agree,’ she said. Scare quotes and titles do not. */
const SINGLE_SPEECH = /(?<=^|[\s([—–])['‘](?=\S)[^‘\n]{8,800}?[,.?!…]['’](?=[\s)—–]|$)/g;
const DOUBLE_PAIR = /["“„«][^"“”„«»\n]+["”“»]/g;

/** Either, whichever opens first: marks inside others do not tell the style. */
const OUTER = new RegExp(`${DOUBLE_PAIR.source}|${SINGLE_SPEECH.source}`, 'g');

/**
 * Single marks are the style of an article that has more speech in them than in double ones. An archive's doubled apostrophes ('') are
 * no marks here, and single ones beside them stand for nested speech.
 */
export function detectMarkStyle(paragraphs: readonly string[]): MarkStyle {
  let balance = 0;
  for (const text of paragraphs) {
    if (text.includes("''")) return 'double';
    for (const [words] of text.matchAll(OUTER)) balance += /^['‘]/.test(words) ? 1 : -1;
  }
  return balance > 0 ? 'single' : 'double';
}

/** All the quoted stretches of an article, in its order; quotations inside quotations are part of the outer one. */
export function findQuotedStretches(paragraphs: readonly string[]): readonly QuotedStretch[] {
  const style = detectMarkStyle(paragraphs);
  const stretches: QuotedStretch[] = [];
  let isRunning = false;
  for (const [paragraph, text] of paragraphs.entries()) {
    const found = style === 'double' ? pairDoubleMarks(text, isRunning) : pairSingleMarks(text);
    for (const [outerStart, outerEnd] of found) {
      const isOpenEnded = outerEnd < 0;
      const start = outerStart < 0 ? 0 : outerStart + 1;
      const end = isOpenEnded ? text.trimEnd().length : outerEnd;
      if (text.slice(start, end).trim() === '') continue;
      stretches.push({
        paragraph,
        ...trimEdges(text, start, end),
        outerStart: Math.max(0, outerStart),
        outerEnd: isOpenEnded ? end : outerEnd + 1,
        isOpenEnded,
      });
    }
    isRunning = stretches.at(-1)?.paragraph === paragraph && stretches.at(-1)?.isOpenEnded === true;
  }
  return stretches;
}

function trimEdges(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** Positions of an opening and its closing mark; -1 for one that is missing. */
type Pair = readonly [number, number];

/**
 * Pairs double marks. The look of a mark says most (“ opens, ” closes); where it contradicts its surroundings
 * (”We agree,” she said) or is straight, the surroundings and the running pair decide. An opening mark that is never
 * closed runs to the end of the paragraph, as newspapers print speech that goes on in the next.
 */
function pairDoubleMarks(text: string, isRunning: boolean): readonly Pair[] {
  const pairs: Pair[] = [];
  let open = -1;
  let isFirst = true;
  for (const { index, 0: mark } of text.matchAll(DOUBLE)) {
    const role = markRole(text, index, mark, open >= 0);
    if (role === 'none') continue;
    if (open < 0 && role === 'opens') open = index;
    else if (open >= 0 && role === 'closes') {
      pairs.push([open, index]);
      open = -1;
    } else if (isRunning && isFirst && role === 'closes') pairs.push([-1, index]);
    isFirst = false;
  }
  if (open >= 0) pairs.push([open, -1]);
  return pairs;
}

function markRole(text: string, index: number, mark: string, isOpen: boolean): 'opens' | 'closes' | 'none' {
  const before = text.charAt(index - 1);
  const after = text.charAt(index + 1);
  const looksOpening = (before === '' || OPENS_BEFORE.test(before)) && /\S/.test(after);
  const looksClosing = /\S/.test(before) && (after === '' || CLOSES_AFTER.test(after));
  if (mark === '"') {
    if (/[\d=]/.test(before) && !isOpen) return 'none';
    return isOpen ? 'closes' : 'opens';
  }
  if (mark === '”' || mark === '»') {
    return !isOpen && looksOpening && !looksClosing ? 'opens' : 'closes';
  }
  return isOpen && looksClosing && !looksOpening ? 'closes' : 'opens';
}

const SINGLE_OPENING = /(?<=^|[\s([—–])['‘](?=[^\s\d’'])/g;
const SINGLE_CLOSING = /(?<=\S)['’](?=[\s)\],.;:!?—–]|$)/g;

/**
 * Pairs single marks and leaves apostrophes alone: a closing mark stands after punctuation (‘We agree,’), or after a word
 * that is no plural possessive ("the ministers’ talks").
 */
function pairSingleMarks(text: string): readonly Pair[] {
  const openings = [...text.matchAll(SINGLE_OPENING)].map(({ index }) => index);
  const closings = [...text.matchAll(SINGLE_CLOSING)].map(({ index }) => index);
  const pairs: Pair[] = [];
  let from = 0;
  let firstClosing = 0;
  for (const [number, open] of openings.entries()) {
    if (open < from) continue;
    const limit = openings[number + 1] ?? text.length;
    while ((closings[firstClosing] ?? limit) <= open) firstClosing += 1;
    const close = pickClosing(text, closings, firstClosing, limit);
    if (close === undefined && number < openings.length - 1) continue;
    pairs.push([open, close ?? -1]);
    from = (close ?? text.length) + 1;
  }
  return pairs;
}

function pickClosing(
  text: string,
  closings: readonly number[],
  from: number,
  limit: number,
): number | undefined {
  let last: number | undefined;
  for (let number = from; (closings[number] ?? limit) < limit; number += 1) {
    last = closings[number];
    if (last !== undefined && text.charAt(last - 1) !== 's') return last;
  }
  return last;
}
