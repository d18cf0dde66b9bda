import { ENTITY_TYPES, type Entity, type EntityType } from './entity.ts';
import type { IndexedArticle } from './indexed-article.ts';
import { MENTION_FORMS, type Mention, type MentionForm } from './mention.ts';

/** An entity with how often the article refers to it. */
export interface MentionedEntity {
  readonly entity: Entity;
  readonly mentions: readonly Mention[];
}

/** The entities by type, in the order of the sidebar; in a group the most often mentioned first. */
export function groupEntities(
  article: IndexedArticle,
): readonly { readonly type: EntityType; readonly entities: readonly MentionedEntity[] }[] {
  return ENTITY_TYPES.map((type) => ({
    type,
    entities: article.article.entities
      .filter((entity) => entity.type === type)
      .map((entity) => ({ entity, mentions: article.mentionsByEntity.get(entity.id) ?? [] }))
      .sort((a, b) => b.mentions.length - a.mentions.length),
  })).filter(({ entities }) => entities.length > 0);
}

/** How often each form occurs, without those that do not. */
export function countForms(
  mentions: readonly Mention[],
): readonly { readonly form: MentionForm; readonly count: number }[] {
  return MENTION_FORMS.map((form) => ({
    form,
    count: mentions.filter((mention) => mention.form === form).length,
  })).filter(({ count }) => count > 0);
}
