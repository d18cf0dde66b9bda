import { readdirSync, readFileSync } from 'node:fs';
import type { EntityType } from '#domain/entity.ts';

/** A stretch of one paragraph that a person marked as a name. */
export interface MarkedName {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  /** The same for all names of one entity: the country's code, or a letter and a number. */
  readonly key: string;
}

/** Topics that fit a quotation; any of them is a right first one. */
export interface MarkedTopics {
  /** Words of the quotation. */
  readonly words: string;
  readonly topics: readonly string[];
}

/** An invented article in which every name was marked by hand. */
export interface MarkedArticle {
  readonly file: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly names: readonly MarkedName[];
  readonly topics: readonly MarkedTopics[];
}

const FOLDER = 'tests/golden/articles';

/**
 * Reads articles in which a name stands as `[P1 Amina Diallo]`: P, O, L or E and a number for a person, organization,
 * place (location) or event, two capitals for a country. Marks may be nested: `[O1 [NO Norwegian] Parliament]`.
 * `-- words: topic, topic` lines at the end say what quotations are about.
 */
export function readMarkedArticles(): readonly MarkedArticle[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => parseMarkedArticle(file, readFileSync(`${FOLDER}/${file}`, 'utf8')));
}

function parseMarkedArticle(file: string, source: string): MarkedArticle {
  const lines = source.split('\n').filter((line) => line !== '');
  const [headline = '', ...paragraphs] = lines.filter((line) => !line.startsWith('-- '));
  const read = paragraphs.map(readMarks);
  return {
    file,
    headline,
    paragraphs: read.map(({ text }) => text),
    names: read.flatMap(({ names }) => names),
    topics: lines.filter((line) => line.startsWith('-- ')).map(readTopics),
  };
}

const TYPES: Readonly<Record<string, EntityType>> = {
  P: 'Person',
  O: 'Organization',
  L: 'Place',
  E: 'Event',
};

function readMarks(marked: string, paragraph: number): { text: string; names: readonly MarkedName[] } {
  const names: MarkedName[] = [];
  const open: { key: string; start: number }[] = [];
  let text = '';
  for (const [piece, key] of marked.matchAll(/\[([A-Z][A-Z\d]\d*) |\]|[^[\]]+/g)) {
    if (key !== undefined) open.push({ key, start: text.length });
    else if (piece === ']') {
      const mark = open.pop();
      if (mark === undefined) throw new Error(`a bracket too many in “${marked}”`);
      const type = TYPES[/^.\d/.test(mark.key) ? mark.key.charAt(0) : ''] ?? 'Country';
      names.push({ paragraph, ...mark, end: text.length, type });
    } else text += piece;
  }
  return { text, names };
}

function readTopics(line: string): MarkedTopics {
  const [words = '', topics = ''] = line.slice(3).split(/: (?=[a-z-]+(?:, [a-z-]+)*$)/);
  return { words, topics: topics.split(', ') };
}
