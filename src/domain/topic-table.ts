import type { IndexedArticle } from './indexed-article.ts';
import type { TopicLane } from './topic-lanes.ts';

/** One row of the table that says the same as the lanes. */
export interface TopicRow {
  readonly topic: string;
  readonly count: number;
  readonly direct: number;
  readonly mixed: number;
  readonly indirect: number;
  /** The numbers of the paragraphs in which the topic's quotations start, ascending. */
  readonly paragraphs: readonly number[];
}

export function tabulateTopics(article: IndexedArticle, lanes: readonly TopicLane[]): readonly TopicRow[] {
  return lanes.map(({ topic, count, marks }) => {
    const quotations = marks.flatMap(({ records }) => records).map(({ quotation }) => quotation);
    const countKind = (kind: string) => quotations.filter((quotation) => quotation.kind === kind).length;
    const places = quotations.map(
      ({ segments }) => (article.paragraphIndexById.get(segments[0].paragraph) ?? 0) + 1,
    );
    return {
      topic,
      count,
      direct: countKind('direct'),
      mixed: countKind('mixed'),
      indirect: countKind('indirect'),
      paragraphs: [...new Set(places)],
    };
  });
}
