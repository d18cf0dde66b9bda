import type { Mention } from '#domain/mention.ts';
import { entityScreen, formatPermalink } from '#domain/permalink.ts';
import { collectRolePhrases } from '#domain/role-phrases.ts';
import { Link } from '#ui/Link.tsx';
import type { EntityDetailsProps } from './EntityDetails.tsx';
import styles from './RolePhrases.module.css';

interface RolePhrasesProps extends EntityDetailsProps {
  readonly mentions: readonly Mention[];
}

/** What the article calls an entity beside its name, each phrase quoted and linked to its places. */
export function RolePhrases({ article, permalink, entity, mentions, onFollow }: RolePhrasesProps) {
  const phrases = collectRolePhrases(article, mentions);
  if (phrases.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>The article calls {entity.type === 'Person' ? 'this person' : 'it'}</h3>
      <ul>
        {phrases.map(({ words, numbers }) => (
          <li key={words} className={styles.phrase}>
            “{words}”{' '}
            {numbers.map((number) => {
              const paragraph = mentions[number - 1]?.paragraph ?? '';
              const place = (article.paragraphIndexById.get(paragraph) ?? 0) + 1;
              const screen = entityScreen(entity);
              return (
                <Link
                  key={number}
                  className={styles.place}
                  to={formatPermalink({ ...permalink, screen, mention: number, fragment: '' })}
                  aria-label={`“${words}” in paragraph ${place}`}
                  onClick={onFollow}
                >
                  ¶ {place}
                </Link>
              );
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
