import type { IndexedArticle } from './indexed-article.ts';
import { countTimes, joinList } from './join-list.ts';
import { shortName } from './short-name.ts';
import type { LaneMark, TopicLane, TopicPicture } from './topic-lanes.ts';

/** Topics that a sentence names; of more it tells the number. */
const MOST_NAMED = 3;

/**
 * What the topic lanes show, as a sentence: "Mohajerani speaks mostly of bilateral relations, throughout the article; then
 * of consular affairs, only in the last third." Topics that come up equally often are said to. `labelOf` gives a topic's
 * label. Empty without quotations.
 */
export function describeTopics(
  article: IndexedArticle,
  { lanes }: TopicPicture,
  labelOf: (topic: string) => string,
): string {
  const [first] = lanes;
  if (first === undefined) return '';
  const who = describeSpeakers(article);
  const nameOf = ({ topic }: TopicLane) => lowerFirst(labelOf(topic));
  const leaders = lanes.filter(({ count }) => count === first.count);
  if (article.records.length === 1) return `${who} of ${joinList(lanes.map(nameOf))}.`;
  if (leaders.length > MOST_NAMED) {
    const rank = lanes.length > leaders.length ? 'most often of' : 'equally often of';
    return `${who} ${rank} ${leaders.length} topics, ${countTimes(first.count)} each.`;
  }
  const share = describeShare(first.count, article.records.length, lanes.length > leaders.length);
  if (leaders.length > 1)
    return `${who} ${share}of ${joinList(leaders.map(nameOf))}, ${countTimes(first.count)} each.`;
  const place = describePlace(first.marks);
  const opening = `${who} ${share}of ${nameOf(first)}`;
  const next = lanes.filter(({ count }) => count === lanes[1]?.count);
  const [second] = next;
  if (second === undefined || next.length > MOST_NAMED) return `${opening}, ${place}.`;
  if (next.length > 1) return `${opening}, ${place}; then equally often of ${joinList(next.map(nameOf))}.`;
  const nextPlace = describePlace(second.marks);
  if (place === nextPlace) return `${opening} and then of ${nameOf(second)}, both ${place}.`;
  return `${opening}, ${place}; then of ${nameOf(second)}, ${nextPlace}.`;
}

function describeShare(count: number, total: number, hasOthers: boolean): string {
  if (count === total) return hasOthers ? 'every time ' : 'only ';
  return count * 2 > total ? 'mostly ' : 'most often ';
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
