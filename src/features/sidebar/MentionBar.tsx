import { X } from 'lucide-react';
import type { Entity } from '#domain/entity.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { formatPermalink, type Permalink } from '#domain/permalink.ts';
import { Link } from '#ui/Link.tsx';
import { EntityIcon } from './EntityIcon.tsx';
import styles from './MentionBar.module.css';
import { MentionStepper } from './MentionStepper.tsx';

interface MentionBarProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  readonly entity: Entity;
}

/** Where there is no sidebar: the chosen entity and the steps through its mentions, above the bottom bar. */
export function MentionBar({ article, permalink, entity }: MentionBarProps) {
  const text = formatPermalink({ ...permalink, screen: { name: 'text' }, mention: undefined, fragment: '' });
  return (
    <section className={styles.bar} aria-label={`Mentions of ${entity.name}`}>
      <EntityIcon entity={entity} />
      <div className={styles.body}>
        <span className={styles.name}>{entity.name}</span>
        <MentionStepper
          article={article}
          permalink={permalink}
          mentions={article.mentionsByEntity.get(entity.id) ?? []}
        />
      </div>
      <Link className={styles.close} to={text} aria-label={`Let go of ${entity.name}`}>
        <X />
      </Link>
    </section>
  );
}
