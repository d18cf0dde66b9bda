import { groupBy } from '#domain/group-by.ts';
import type { Dateline } from '#domain/news-article.ts';
import { readDateline } from './dateline.ts';
import { findQuotedStretches } from './quotation-marks.ts';
import type { QuotedStretch } from './quoted-stretch.ts';
import { foldStretches, type Sentence, splitSentences } from './sentence.ts';
import { type Token, tokenize } from './tokenize.ts';

/** An article taken apart: what every later stage reads. */
export interface ParsedArticle {
  readonly paragraphs: readonly string[];
  readonly dateline: Dateline | undefined;
  /** The paragraph that the dateline opens: the first, or the one after a byline. */
  readonly opening: number;
  /** All words and signs of each paragraph, quoted ones too. */
  readonly tokens: readonly (readonly Token[])[];
  readonly stretches: readonly QuotedStretch[];
  /** The reporter's sentences of each paragraph, each quoted stretch as one unit. */
  readonly sentences: readonly (readonly Sentence[])[];
}

/** Cuts paragraphs into words, quoted stretches and sentences. */
export function parseArticle(paragraphs: readonly string[]): ParsedArticle {
  const tokens = paragraphs.map(tokenize);
  const opening = findOpening(paragraphs);
  const dateline = readDateline(paragraphs[opening] ?? '');
  const stretches = findQuotedStretches(paragraphs);
  const byParagraph = groupBy([...stretches.keys()], (number) => stretches[number]?.paragraph ?? 0);
  const sentences = paragraphs.map((text, index) => {
    const numbers = byParagraph.get(index) ?? [];
    const own = numbers.flatMap((number) => stretches[number] ?? []);
    const units = foldStretches(tokens[index] ?? [], own, numbers[0] ?? 0);
    const printed = index === opening ? (dateline?.printed.length ?? 0) : 0;
    return splitSentences(index, text, printed === 0 ? units : withoutDateline(units, printed));
  });
  return { paragraphs, dateline, opening, tokens, stretches, sentences };
}

/** Where the report opens: lines before its dateline end no sentence, "By Ada Nowak", "Updated 10:40 GMT". */
function findOpening(paragraphs: readonly string[]): number {
  const first = paragraphs.slice(0, MOST_BYLINES + 1).findIndex((text) => !isByline(text));
  const isDated = first > 0 && readDateline(paragraphs[first] ?? '') !== undefined;
  return isDated ? first : 0;
}

function isByline(text: string): boolean {
  return (
    text.length <= LONGEST_BYLINE && !/[.!?…:][”’"')\]]*$/.test(text) && readDateline(text) === undefined
  );
}

const MOST_BYLINES = 3;
/** Characters; a headline's second line may stand there too. */
const LONGEST_BYLINE = 140;

/** The units after "BAKU, May 3 (Reuters) –": the dateline and its dash are nobody's words. */
function withoutDateline(units: readonly Token[], printed: number): readonly Token[] {
  return units.filter(
    ({ start, text }) => start >= printed && !(start <= printed + 3 && /^[–—-]+$/.test(text)),
  );
}
