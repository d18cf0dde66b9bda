import { readFileSync } from 'node:fs';

/** A stretch of a record's text, UTF-16, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What annotators found in one text, in the JSONL form of the corpus: one record a line. */
export interface CorpusRecord {
  readonly id: string;
  /** A paragraph a line. */
  readonly text: string;
  readonly quotes: readonly (Span & { readonly kind?: string; readonly speaker: Span | null })[];
  readonly attributions: readonly {
    readonly type: string;
    readonly content: readonly (readonly [number, number])[];
  }[];
}

export function readCorpus(path: string): readonly CorpusRecord[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): CorpusRecord => JSON.parse(line));
}

/** The paragraphs of a text, and where each begins in it. */
export function splitParagraphs(text: string): { paragraphs: readonly string[]; offsets: readonly number[] } {
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)];
  return { paragraphs: lines.map(([line]) => line), offsets: lines.map(({ index }) => index) };
}
