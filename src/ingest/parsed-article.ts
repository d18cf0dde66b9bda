import { groupBy } from '#domain/group-by.ts';
import { findQuotedStretches } from './quotation-marks.ts';
import type { QuotedStretch } from './quoted-stretch.ts';
import { foldStretches, type Sentence, splitSentences } from './sentence.ts';
import { type Token, tokenize } from './tokenize.ts';

/** An article taken apart: what every later stage reads. */
export interface ParsedArticle {
  readonly paragraphs: readonly string[];
  /** All words and signs of each paragraph, quoted ones too. */
  readonly tokens: readonly (readonly Token[])[];
  readonly stretches: readonly QuotedStretch[];
  /** The reporter's sentences of each paragraph, each quoted stretch as one unit. */
  readonly sentences: readonly (readonly Sentence[])[];
}

export function parseArticle(paragraphs: readonly string[]): ParsedArticle {
  const tokens = paragraphs.map(tokenize);
  const stretches = findQuotedStretches(paragraphs);
  const byParagraph = groupBy([...stretches.keys()], (number) => stretches[number]?.paragraph ?? 0);
  const sentences = paragraphs.map((text, index) => {
    const numbers = byParagraph.get(index) ?? [];
    const own = numbers.flatMap((number) => stretches[number] ?? []);
    return splitSentences(index, text, foldStretches(tokens[index] ?? [], own, numbers[0] ?? 0));
  });
  return { paragraphs, tokens, stretches, sentences };
}
