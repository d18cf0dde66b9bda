import type { ReactNode } from 'react';
import type { Entity } from '#domain/entity.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Mention } from '#domain/mention.ts';
import { entityScreen, formatPermalink, type Permalink } from '#domain/permalink.ts';
import { Link } from '#ui/Link.tsx';
import { EntityIcon } from './EntityIcon.tsx';
import styles from './EntityRow.module.css';
import { MentionStrip } from './MentionStrip.tsx';

interface EntityRowProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  readonly entity: Entity;
  readonly mentions: readonly Mention[];
  readonly isChosen: boolean;
  readonly onFollow: (() => void) | undefined;
  /** Open below the row of the chosen entity. */
  readonly card: ReactNode;
}

/** An entity of the sidebar; choosing it marks its mentions, choosing it again lets go of it. */
export function EntityRow(props: EntityRowProps) {
  const { article, permalink, entity, mentions, isChosen, onFollow, card } = props;
  const screen = isChosen ? ({ name: 'text' } as const) : entityScreen(entity);
  const href = formatPermalink({ ...permalink, screen, mention: undefined, fragment: '' });
  return (
    <li className={isChosen ? styles.open : styles.closed}>
      <div className={styles.row}>
        <Link
          className={styles.link}
          to={href}
          aria-label={`${entity.name} ${mentions.length} ${mentions.length === 1 ? 'mention' : 'mentions'}`}
          aria-current={isChosen || undefined}
          onClick={onFollow}
        >
          <EntityIcon entity={entity} />
          <span className={styles.name}>{entity.name}</span>
        </Link>
        <MentionStrip
          article={article}
          permalink={permalink}
          entity={entity}
          mentions={mentions}
          isChosen={isChosen}
          onFollow={onFollow}
        />
        <span className={styles.count} aria-hidden="true">
          {mentions.length}
        </span>
      </div>
      {card}
    </li>
  );
}
