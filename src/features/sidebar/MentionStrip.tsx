import type { MouseEvent } from 'react';
import { stretchOf } from '#domain/article-scale.ts';
import type { Entity } from '#domain/entity.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Mention } from '#domain/mention.ts';
import { layOutStrip, type MentionTick, MOST_STRIP_TICKS, nearestMention } from '#domain/mention-strip.ts';
import { entityScreen, formatPermalink, type Permalink } from '#domain/permalink.ts';
import { useGo } from '#ui/use-go.ts';
import styles from './MentionStrip.module.css';

const WIDTH = 72;

interface MentionStripProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  readonly entity: Entity;
  readonly mentions: readonly Mention[];
  readonly isChosen: boolean;
  readonly onFollow: (() => void) | undefined;
}

/**
 * A tick for each mention along the length of the article, or blocks where there are many. A click goes to the nearest; without a pointer it goes to the
 * next. It is no stop of the Tab key, because the open card's steps do the same.
 */
export function MentionStrip({
  article,
  permalink,
  entity,
  mentions,
  isChosen,
  onFollow,
}: MentionStripProps) {
  const { go } = useGo();
  const marks = layOutStrip(article, mentions);
  const current = isChosen ? permalink.mention : undefined;
  const at = current === undefined ? undefined : mentions[current - 1];
  const step = (event: MouseEvent) => {
    const isPointed = event.detail > 0;
    const next = ((current ?? 0) % mentions.length) + 1;
    const mention = isPointed ? nearestMention(article, mentions, placeOf(event)) : next;
    onFollow?.();
    const href = formatPermalink({ ...permalink, screen: entityScreen(entity), mention, fragment: '' });
    go(href, { replace: current !== undefined });
  };
  return (
    <button
      type="button"
      className={styles.button}
      tabIndex={-1}
      aria-label={`Go to a mention of ${entity.name}`}
      disabled={mentions.length === 0}
      onClick={step}
    >
      <svg className={styles.strip} viewBox={`0 0 ${WIDTH} 16`} aria-hidden="true">
        <line className={styles.base} x1="0" x2={WIDTH} y1="14.5" y2="14.5" />
        {marks.isBinned ? (
          <path className={styles.block} d={marks.ticks.map(drawBlock).join('')} />
        ) : (
          <path className={styles.tick} d={marks.ticks.map(drawTick).join('')} />
        )}
        {at !== undefined && (
          <line
            className={styles.current}
            x1={placeX(stretchOf(article, at).start)}
            x2={placeX(stretchOf(article, at).start)}
            y1={0}
            y2={16}
          />
        )}
      </svg>
    </button>
  );
}

/** One path for all: a line each is hundreds of elements in a sidebar, before whose text a phone has read them. */
function drawTick({ start }: MentionTick): string {
  return `M${placeX(start)} 3v11`;
}

function drawBlock({ start, level }: MentionTick): string {
  const [left, width, height] = [start * WIDTH, WIDTH / MOST_STRIP_TICKS - 1, Math.max(2, 12 * level)].map(
    round,
  );
  return `M${left} 14h${width}v-${height}h-${width}`;
}

function placeX(share: number): number {
  return round(1 + share * (WIDTH - 2));
}

/** A tenth of a pixel is all that one sees. */
function round(length: number): number {
  return Math.round(length * 10) / 10;
}

/** How far along the strip a click is, in reading direction. */
function placeOf({ currentTarget, clientX }: MouseEvent): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  const place = (clientX - left) / Math.max(1, width);
  return getComputedStyle(currentTarget).direction === 'rtl' ? 1 - place : place;
}
