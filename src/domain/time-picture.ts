import { groupBy } from './group-by.ts';
import type { IndexedArticle } from './indexed-article.ts';
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

/** "The article looks back more often than ahead: 2 times before its date, 1 at it, 1 after." */
export function describeTimes(groups: readonly TimeGroup[]): string {
  const countOf = (relation: TimeRelation) =>
    groups.find((group) => group.relation === relation)?.references.length ?? 0;
  const past = countOf('past');
  const future = countOf('future');
  const present = countOf('present');
  const counts = [
    past > 0 && `${past} before its date`,
    present > 0 && `${present} at it`,
    future > 0 && `${future} after`,
  ].filter((part) => part !== false);
  return `The article ${describeLook(past, future)}: of the times it tells, ${counts.join(', ')}.`;
}

function describeLook(past: number, future: number): string {
  if (past === 0 && future === 0) return 'speaks of its own day only';
  if (future === 0) return 'looks back and never ahead';
  if (past === 0) return 'looks ahead and never back';
  if (past === future) return 'looks back as often as ahead';
  return past > future ? 'looks back more often than ahead' : 'looks ahead more often than back';
}
