import { groupBy } from './group-by.ts';
import type { IndexedArticle } from './indexed-article.ts';
import { joinList } from './join-list.ts';
import { TIME_RELATIONS, type TimeReference, type TimeRelation } from './time-reference.ts';

/** The times of one side of the article's date, in the order of the article. */
export interface TimeGroup {
  readonly relation: TimeRelation;
  readonly references: readonly TimeReference[];
}

/** Before, now and after, also where one of them is empty. */
export function groupTimes({ article }: IndexedArticle): readonly TimeGroup[] {
  const groups = groupBy(article.timeReferences ?? [], ({ relation }) => relation);
  return TIME_RELATIONS.map((relation) => ({ relation, references: groups.get(relation) ?? [] }));
}

/** "The article looks back more often than ahead: of the 4 times it tells, 2 are before its date, 1 at it and 1 after it." */
export function describeTimes(groups: readonly TimeGroup[]): string {
  const counts = groups.map(({ relation, references }) => ({ relation, count: references.length }));
  const told = counts.filter(({ count }) => count > 0);
  const total = told.reduce((sum, { count }) => sum + count, 0);
  const countOf = (relation: TimeRelation) => told.find((group) => group.relation === relation)?.count ?? 0;
  const look = describeLook(countOf('past'), countOf('future'));
  const [only] = told;
  if (only === undefined) return '';
  if (total === 1) return `The article ${look}: the one time it tells is ${SIDES[only.relation]}.`;
  if (told.length === 1)
    return `The article ${look}: ${total === 2 ? 'both' : `all ${total}`} times it tells are ${SIDES[only.relation]}.`;
  const parts = told.map(({ relation, count }, index) =>
    index > 0
      ? `${count} ${SIDES[relation].replace('its date', 'it')}`
      : `${count} ${count === 1 ? 'is' : 'are'} ${SIDES[relation]}`,
  );
  return `The article ${look}: of the ${total} times it tells, ${joinList(parts)}.`;
}

const SIDES = { past: 'before its date', present: 'at its date', future: 'after its date' } as const;

function describeLook(past: number, future: number): string {
  if (past === 0 && future === 0) return 'speaks of its own day only';
  if (future === 0) return 'looks back and never ahead';
  if (past === 0) return 'looks ahead and never back';
  if (past === future) return 'looks back as often as ahead';
  return past > future ? 'looks back more often than ahead' : 'looks ahead more often than back';
}
