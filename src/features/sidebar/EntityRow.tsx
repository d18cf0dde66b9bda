import { Link } from 'react-router';
import type { Entity } from '#domain/entity.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Mention } from '#domain/mention.ts';
import { entityScreen, formatPermalink, type Permalink } from '#domain/permalink.ts';
import { EntityCard } from './EntityCard.tsx';
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
}

/** An entity of the sidebar; choosing it marks its mentions, choosing it again lets go of it. */
export function EntityRow({ article, permalink, entity, mentions, isChosen, onFollow }: EntityRowProps) {
  const screen = isChosen ? ({ name: 'text' } as const) : entityScreen(entity);
  const href = formatPermalink({ ...permalink, screen, mention: undefined, fragment: '' });
  return (
    <li className={isChosen ? styles.open : styles.closed}>
      <Link className={styles.row} to={href} aria-current={isChosen || undefined} onClick={onFollow}>
        <EntityIcon entity={entity} />
        <span className={styles.name}>{entity.name}</span>
        <MentionStrip article={article} mentions={mentions} />
        <span className={styles.count}>
          {mentions.length}
          <span className="visually-hidden">{mentions.length === 1 ? ' mention' : ' mentions'}</span>
        </span>
      </Link>
      {isChosen && (
        <EntityCard
          article={article}
          permalink={permalink}
          entity={entity}
          mentions={mentions}
          onFollow={onFollow}
        />
      )}
    </li>
  );
}
