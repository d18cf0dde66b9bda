import { reachOf, type Stretch, stretchOf } from './article-scale.ts';
import type { IndexedArticle } from './indexed-article.ts';
import { MENTION_FORMS, type Mention, type MentionForm } from './mention.ts';

/** The number, counted from 1, of the mention that starts nearest to a place from 0 to 1 in the article; 0 without any. */
export function nearestMention(article: IndexedArticle, mentions: readonly Mention[], place: number): number {
  const distances = mentions.map((mention) => Math.abs(stretchOf(article, mention).start - place));
  return distances.indexOf(Math.min(...distances)) + 1;
}

/** A mention in the lane of its form. */
export interface MentionTick extends Stretch {
  /** Among all mentions of the entity, counted from 1. */
  readonly number: number;
  readonly mention: Mention;
  readonly reach: Stretch;
}

export interface MentionLane {
  readonly form: MentionForm;
  readonly ticks: readonly MentionTick[];
}

/** An entity's mentions as one lane for each form that occurs, by name first. */
export function layOutMentions(
  article: IndexedArticle,
  mentions: readonly Mention[],
): readonly MentionLane[] {
  const ticks = mentions.map((mention, index) => {
    const { start } = stretchOf(article, mention);
    return { mention, number: index + 1, start, end: start };
  });
  return MENTION_FORMS.map((form) => {
    const own = ticks.filter(({ mention }) => mention.form === form);
    const reach = reachOf(own);
    return { form, ticks: own.map((tick, index) => ({ ...tick, reach: reach[index] ?? tick })) };
  }).filter((lane) => lane.ticks.length > 0);
}
