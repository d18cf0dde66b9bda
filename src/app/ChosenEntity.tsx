import type { Entity } from '#domain/entity.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Permalink } from '#domain/permalink.ts';
import { EntityPictures } from '#features/pictures/EntityPictures.tsx';
import { EntityCard } from '#features/sidebar/EntityCard.tsx';
import { MentionBar } from '#features/sidebar/MentionBar.tsx';

export interface ChosenEntityProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  readonly entity: Entity;
  /** Its card in the sidebar, or the bar at the foot of a page without one. */
  readonly as: 'card' | 'bar';
  readonly onFollow?: (() => void) | undefined;
}

/** What the page tells of the entity that the reader chose. */
export function ChosenEntity({ as, onFollow, ...shared }: ChosenEntityProps) {
  if (as === 'bar') return <MentionBar {...shared} />;
  const mentions = shared.article.mentionsByEntity.get(shared.entity.id) ?? [];
  return (
    <EntityCard
      {...shared}
      mentions={mentions}
      onFollow={onFollow}
      details={<EntityPictures {...shared} onFollow={onFollow} />}
    />
  );
}
