import type { ReactNode } from 'react';
import { chosenEntity } from '#domain/check-permalink.ts';
import type { Entity } from '#domain/entity.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { groupEntities } from '#domain/mention-summary.ts';
import type { Permalink } from '#domain/permalink.ts';
import { EntityRow } from './EntityRow.tsx';
import styles from './Sidebar.module.css';

const GROUP_LABEL = {
  Country: 'Countries',
  Person: 'People',
  Organization: 'Organisations',
  Place: 'Places',
  Event: 'Events',
} as const;

interface SidebarProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  /** Called when the reader follows one of the sidebar's links. */
  readonly onFollow: (() => void) | undefined;
  /** What the chosen entity's card shows beside its own facts. */
  readonly renderDetails: (entity: Entity) => ReactNode;
}

/** Whom and what the article names, countries first; the chosen one with its card open. */
export function Sidebar({ article, permalink, onFollow, renderDetails }: SidebarProps) {
  const chosen = chosenEntity(article, permalink);
  const groups = groupEntities(article);
  return (
    <div className={styles.sidebar}>
      {groups.length === 0 && <p className={styles.none}>No country or name was found in this article.</p>}
      {groups.map(({ type, entities }) => (
        <section key={type} className={styles.group}>
          <h2 className={styles.title}>{GROUP_LABEL[type]}</h2>
          <ul>
            {entities.map(({ entity, mentions }) => (
              <EntityRow
                key={entity.id}
                article={article}
                permalink={permalink}
                entity={entity}
                mentions={mentions}
                isChosen={entity === chosen}
                onFollow={onFollow}
                details={entity === chosen && renderDetails(entity)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
