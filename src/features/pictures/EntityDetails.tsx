import type { Entity } from '#domain/entity.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Permalink } from '#domain/permalink.ts';
import { CompanionList } from './CompanionList.tsx';
import { CountryFacts } from './CountryFacts.tsx';
import styles from './EntityDetails.module.css';
import { MentionLanes } from './MentionLanes.tsx';
import { RolePhrases } from './RolePhrases.tsx';

export interface EntityDetailsProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  readonly entity: Entity;
  readonly onFollow: (() => void) | undefined;
}

/** What the article tells of an entity, in pictures and lists: its mentions by form, what it is called, and with whom. */
export function EntityDetails({ article, permalink, entity, onFollow }: EntityDetailsProps) {
  const mentions = article.mentionsByEntity.get(entity.id) ?? [];
  const shared = { article, permalink, entity, onFollow };
  return (
    <div className={styles.details}>
      <MentionLanes {...shared} mentions={mentions} />
      <RolePhrases {...shared} mentions={mentions} />
      <CompanionList {...shared} />
      {entity.type === 'Country' && <CountryFacts {...shared} entity={entity} />}
    </div>
  );
}
