import { type Companion, filterByBoth, rankCompanions } from '#domain/co-mentions.ts';
import type { Entity } from '#domain/entity.ts';
import { formatPermalink, type Permalink } from '#domain/permalink.ts';
import { Link } from '#ui/Link.tsx';
import styles from './CompanionList.module.css';
import type { EntityDetailsProps } from './EntityDetails.tsx';

/** Companions that show. */
const MOST = 5;

/** With whom an entity is named, ranked. Choosing one shows the quotations that name both, or their first paragraph. */
export function CompanionList({ article, permalink, entity, onFollow }: EntityDetailsProps) {
  const companions = rankCompanions(article, entity).slice(0, MOST);
  if (companions.length === 0) return null;
  const most = companions[0]?.paragraphs ?? 1;
  return (
    <section>
      <h3 className={styles.title}>Named in one paragraph most often with</h3>
      <ol className={styles.list}>
        {companions.map((companion) => (
          <li key={companion.entity.id}>
            <Link className={styles.row} to={companionHref(permalink, entity, companion)} onClick={onFollow}>
              <span className={styles.name}>{companion.entity.name}</span>
              <svg className={styles.bar} aria-hidden="true">
                <rect
                  className={styles.share}
                  width={`${(100 * companion.paragraphs) / most}%`}
                  height="100%"
                />
              </svg>
              <span className={styles.count}>{describeCounts(companion)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}

function describeCounts({ paragraphs, quotations }: Companion): string {
  const shared = paragraphs === 1 ? '1 paragraph' : `${paragraphs} paragraphs`;
  if (quotations === 0) return shared;
  return `${shared}, ${quotations === 1 ? '1 quotation' : `${quotations} quotations`}`;
}

function companionHref(
  permalink: Permalink,
  entity: Entity,
  { entity: other, ...shared }: Companion,
): string {
  const filter = shared.quotations > 0 ? filterByBoth(entity, other) : undefined;
  if (filter !== undefined)
    return formatPermalink({
      ...permalink,
      screen: { name: 'quotes' },
      filter,
      mention: undefined,
      fragment: '',
    });
  return formatPermalink({ ...permalink, mention: undefined, fragment: shared.firstParagraph });
}
