import { listTextWords } from './article-words.ts';
import { diffWords, type WordChange } from './word-diff.ts';

/** A stretch of text that two wordings share, or that only the old or only the new one has. */
export interface TextChange {
  readonly type: WordChange['type'];
  readonly text: string;
}

/**
 * Two wordings in one line, punctuation and all: what stayed as the new one prints it, what went as the old one did.
 * Wordings that differ in punctuation or capitals only are the same throughout.
 */
export function diffTexts(before: string, after: string): readonly TextChange[] {
  const old = cutAtWords(before);
  const now = cutAtWords(after);
  const changes: TextChange[] = [];
  let [i, j] = [0, 0];
  for (const { type } of diffWords(listTextWords(before), listTextWords(after))) {
    const text = (type === 'removed' ? old[i] : now[j]) ?? '';
    if (type !== 'added') i += 1;
    if (type !== 'removed') j += 1;
    const last = changes.at(-1);
    if (last?.type === type) changes[changes.length - 1] = { type, text: last.text + text };
    else changes.push({ type, text });
  }
  return changes.map((change, index) => (changes[index + 1] === undefined ? change : spaced(change)));
}

/** The text in pieces that begin with a word each, what stands before the first word included in the first piece. */
function cutAtWords(text: string): readonly string[] {
  const starts = listTextWords(text).map(({ start }) => start);
  return starts.map((start, index) => text.slice(index === 0 ? 0 : start, starts[index + 1] ?? text.length));
}

/** The last words of a wording have no space behind them; beside the words that took their place they need one. */
function spaced({ type, text }: TextChange): TextChange {
  return { type, text: type === 'same' || /[\s\p{Pd}]$/u.test(text) ? text : `${text} ` };
}
