import type { IndexedArticle } from './indexed-article.ts';
import { shortName } from './short-name.ts';
import type { LaneMark, TopicPicture } from './topic-lanes.ts';

/**
 * What the topic lanes show, as a sentence: "Mohajerani speaks mostly of bilateral relations, throughout the article; then
 * of consular affairs, only in the last third." `labelOf` gives a topic's label. Empty without quotations.
 */
export function describeTopics(
  article: IndexedArticle,
  { lanes }: TopicPicture,
  labelOf: (topic: string) => string,
): string {
  const [first, second] = lanes;
  if (first === undefined) return '';
  const isTied = second !== undefined && second.count === first.count;
  const share = describeShare(first.count, article.records.length, second !== undefined);
  const opening = `${describeSpeakers(article)}${share} of ${lowerFirst(labelOf(first.topic))}`;
  if (second === undefined) return `${opening}, ${describePlace(first.marks)}.`;
  const place = describePlace(first.marks);
  const next = lowerFirst(labelOf(second.topic));
  const nextPlace = describePlace(second.marks);
  const link = isTied ? 'as often of' : 'then of';
  if (place === nextPlace) return `${opening} and ${link} ${next}, both ${place}.`;
  return `${opening}, ${place}; ${link} ${next}, ${nextPlace}.`;
}

function describeShare(count: number, total: number, hasOthers: boolean): string {
  if (total === 1) return '';
  if (count === total) return hasOthers ? ' every time' : ' only';
  return count * 2 > total ? ' mostly' : ' most often';
}

function describeSpeakers({ article, entityById }: IndexedArticle): string {
  const speakers = new Set(article.quotations.map(({ speaker }) => speaker));
  const names = [...speakers]
    .map((id) => id && entityById.get(id))
    .map((entity) => entity && shortName(entity));
  const [one, two] = names;
  if (names.length === 1) return one ? `${one} speaks` : 'The quotations speak';
  if (names.length === 2 && one && two) return `${one} and ${two} speak`;
  return 'The quotations speak';
}

/** In which thirds of the article the marks start, in words that are true of all of them. */
function describePlace(marks: readonly LaneMark[]): string {
  const thirds = [0, 1, 2].map((third) =>
    marks.some(({ start }) => Math.min(2, Math.floor(start * 3)) === third),
  );
  const key = thirds.map((isHit) => (isHit ? 'x' : '-')).join('');
  return PLACES[key] ?? 'throughout the article';
}

const PLACES: Readonly<Record<string, string>> = {
  'x--': 'only in the first third of the article',
  '-x-': 'only in the middle third',
  '--x': 'only in the last third',
  'xx-': 'in the first two thirds',
  '-xx': 'after the first third',
  'x-x': 'at the beginning and again towards the end',
};

/** A label inside a sentence; an acronym keeps its capitals. */
function lowerFirst(label: string): string {
  return /^\p{Lu}[\p{Lu}.]/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
