import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router';
import { stretchOf } from '#domain/article-scale.ts';
import type { Entity } from '#domain/entity.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Mention } from '#domain/mention.ts';
import { nearestMention } from '#domain/mention-strip.ts';
import { entityScreen, formatPermalink, type Permalink } from '#domain/permalink.ts';
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
 * A tick for each mention along the length of the article. A click goes to the nearest; without a pointer it goes to the
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
  const navigate = useNavigate();
  const current = isChosen ? permalink.mention : undefined;
  const go = (event: MouseEvent) => {
    const isPointed = event.detail > 0;
    const next = ((current ?? 0) % mentions.length) + 1;
    const mention = isPointed ? nearestMention(article, mentions, placeOf(event)) : next;
    onFollow?.();
    const href = formatPermalink({ ...permalink, screen: entityScreen(entity), mention, fragment: '' });
    void navigate(href, { replace: current !== undefined });
  };
  return (
    <button
      type="button"
      className={styles.button}
      tabIndex={-1}
      aria-label={`Go to a mention of ${entity.name}`}
      disabled={mentions.length === 0}
      onClick={go}
    >
      <svg className={styles.strip} viewBox={`0 0 ${WIDTH} 16`} aria-hidden="true">
        <line className={styles.base} x1="0" x2={WIDTH} y1="14.5" y2="14.5" />
        {mentions.map((mention, index) => {
          const x = 1 + stretchOf(article, mention).start * (WIDTH - 2);
          const isCurrent = index + 1 === current;
          return (
            <line
              key={`${mention.paragraph} ${mention.start}`}
              className={isCurrent ? styles.current : styles.tick}
              x1={x}
              x2={x}
              y1={isCurrent ? 0 : 3}
              y2={isCurrent ? 16 : 14}
            />
          );
        })}
      </svg>
    </button>
  );
}

/** How far along the strip a click is, in reading direction. */
function placeOf({ currentTarget, clientX }: MouseEvent): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  const place = (clientX - left) / Math.max(1, width);
  return getComputedStyle(currentTarget).direction === 'rtl' ? 1 - place : place;
}
