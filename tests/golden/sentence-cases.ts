import { readFileSync } from 'node:fs';

/** A text of a few sentences, and everything that should be found in it. */
export interface SentenceCase {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** "kind: speaker: words"; the speaker is ? where he or she stays unknown. */
  readonly quotations: readonly string[];
  /** ISO 3166-1 alpha-2 codes in alphabetical order. */
  readonly countries: readonly string[];
}

/** Reads a file of cases: "== title", paragraphs, "-- kind: speaker: words" lines and one "-- countries:" line. */
export function readSentenceCases(name: string): readonly SentenceCase[] {
  const file = readFileSync(new URL(`./sentences/${name}`, import.meta.url), 'utf8');
  return file
    .split(/^== /m)
    .slice(1)
    .map((block) => {
      const [title = '', ...lines] = block.split('\n').filter((line) => line !== '');
      const expected = lines.filter((line) => line.startsWith('-- ')).map((line) => line.slice(3));
      const countries = expected.find((line) => line.startsWith('countries:')) ?? '';
      return {
        title,
        paragraphs: lines.filter((line) => !line.startsWith('-- ')),
        quotations: expected.filter((line) => !line.startsWith('countries:')),
        countries: countries.slice('countries:'.length).trim().split(/\s+/).filter(Boolean).sort(),
      };
    });
}
