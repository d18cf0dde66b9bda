import type { Phrase } from './noun-phrase.ts';
import type { Token } from './tokenize.ts';

/** A stretch of an article's text before its paragraphs have ids. UTF-16 offsets, end exclusive. */
export interface TextRange {
  /** The paragraph's index. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The characters that a phrase of units covers. */
export function rangeOfPhrase(paragraph: number, units: readonly Token[], { from, to }: Phrase): TextRange {
  return { paragraph, start: units[from]?.start ?? 0, end: units[to]?.end ?? 0 };
}
