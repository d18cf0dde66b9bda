import type { TextSpan } from './text-span.ts';

/** Before, at or after the article's date. */
export const TIME_RELATIONS = ['past', 'present', 'future'] as const;
export type TimeRelation = (typeof TIME_RELATIONS)[number];

/** Words of the article that tell a time ("in recent years"). The article's own words are all there is: no date is added. */
export interface TimeReference extends TextSpan {
  readonly relation: TimeRelation;
}
