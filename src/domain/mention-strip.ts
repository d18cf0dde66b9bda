import { reachOf, type Stretch, stretchOf } from './article-scale.ts';
import { groupBy } from './group-by.ts';
import type { IndexedArticle } from './indexed-article.ts';
import { MENTION_FORMS, type Mention, type MentionForm } from './mention.ts';

/** The number, counted from 1, of the mention that starts nearest to a place from 0 to 1 in the article; 0 without any. */
export function nearestMention(article: IndexedArticle, mentions: readonly Mention[], place: number): number {
  const distances = mentions.map((mention) => Math.abs(stretchOf(article, mention).start - place));
  const nearest = distances.reduce((least, distance) => Math.min(least, distance), Number.POSITIVE_INFINITY);
  return distances.indexOf(nearest) + 1;
}

/** A mention, or the mentions of a stretch that are too close to be told apart. */
export interface MentionTick extends Stretch {
  readonly mentions: readonly [Mention, ...Mention[]];
  /** The first one's among all mentions of the entity, counted from 1. */
  readonly number: number;
  /** How many, as a share of the fullest stretch's. */
  readonly level: number;
}

/** What marks an entity's mentions along the article: a tick each, or, of more than `most`, a block for each of `most` stretches. */
export interface MentionMarks {
  readonly isBinned: boolean;
  readonly ticks: readonly MentionTick[];
}

/** Ticks that stand apart in the strip of a row: 3 px each of 72. */
export const MOST_STRIP_TICKS = 24;

export function layOutStrip(
  article: IndexedArticle,
  mentions: readonly Mention[],
  most: number = MOST_STRIP_TICKS,
): MentionMarks {
  const ticks = mentions.map((mention, index): MentionTick => {
    const { start } = stretchOf(article, mention);
    return { mentions: [mention], number: index + 1, level: 1, start, end: start };
  });
  const isBinned = ticks.length > most;
  return { isBinned, ticks: isBinned ? binTicks(ticks, most) : ticks };
}

function binTicks(ticks: readonly MentionTick[], count: number): readonly MentionTick[] {
  const bins = groupBy(ticks, ({ start }) => Math.min(count - 1, Math.floor(start * count)));
  const fullest = [...bins.values()].reduce((most, { length }) => Math.max(most, length), 1);
  return [...bins].flatMap(([bin, [first, ...rest]]): readonly MentionTick[] => {
    if (first === undefined) return [];
    const [mention] = first.mentions;
    return [
      {
        mentions: [mention, ...rest.flatMap(({ mentions }) => mentions)],
        number: first.number,
        level: (rest.length + 1) / fullest,
        start: bin / count,
        end: (bin + 1) / count,
      },
    ];
  });
}

export interface MentionLane extends MentionMarks {
  readonly form: MentionForm;
  readonly count: number;
  /** For each tick the stretch in which it answers to the pointer. */
  readonly reach: readonly Stretch[];
}

/** Ticks that stand apart in a lane of the card: 4 px each of 170. */
const MOST_LANE_TICKS = 40;

/** An entity's mentions as one lane for each form that occurs, by name first. */
export function layOutMentions(
  article: IndexedArticle,
  mentions: readonly Mention[],
): readonly MentionLane[] {
  const numbers = new Map(mentions.map((mention, index) => [mention, index + 1]));
  return MENTION_FORMS.map((form) => {
    const own = mentions.filter((mention) => mention.form === form);
    const marks = layOutStrip(article, own, MOST_LANE_TICKS);
    const ticks = marks.ticks.map((tick) => ({ ...tick, number: numbers.get(tick.mentions[0]) ?? 0 }));
    return { ...marks, form, count: own.length, ticks, reach: reachOf(ticks) };
  }).filter(({ count }) => count > 0);
}
