import type { ReactNode } from 'react';
import { chosenEntity, PICTURE_SECTIONS } from '#domain/check-permalink.ts';
import type { Entity } from '#domain/entity.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { groupEntities } from '#domain/mention-summary.ts';
import { formatPermalink, type Permalink } from '#domain/permalink.ts';
import { Link } from '#ui/Link.tsx';
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
  readonly renderCard: (entity: Entity) => ReactNode;
}

/** Whom and what the article names, countries first; the chosen one with its card open. */
export function Sidebar({ article, permalink, onFollow, renderCard }: SidebarProps) {
  const chosen = chosenEntity(article, permalink);
  const groups = groupEntities(article);
  return (
    <div className={styles.sidebar}>
      {groups.length === 0 && <p className={styles.none}>No country or name was found in this article.</p>}
      {groups.map(({ type, entities }) => (
        <section key={type} className={styles.group}>
          <div className={styles.head}>
            <h2 className={styles.title}>{GROUP_LABEL[type]}</h2>
            {type === 'Country' && (
              <Link className={styles.map} to={mapHref(permalink)} onClick={onFollow}>
                On the map
              </Link>
            )}
          </div>
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
                card={entity === chosen && renderCard(entity)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The map below the text, with the chosen entity still chosen. */
function mapHref(permalink: Permalink): string {
  const { screen } = permalink;
  const isText = screen.name === 'entity' || screen.name === 'country';
  return formatPermalink({
    ...permalink,
    screen: isText ? screen : { name: 'text' },
    mention: undefined,
    fragment: PICTURE_SECTIONS.where,
  });
}
