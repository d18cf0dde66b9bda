import type { ReactNode } from 'react';
import type { Entity } from '#domain/entity.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Mention } from '#domain/mention.ts';
import { countForms } from '#domain/mention-summary.ts';
import { formatPermalink, type Permalink } from '#domain/permalink.ts';
import { type Facet, filterQuotations, NO_FILTER } from '#domain/quotation-filter.ts';
import { Link } from '#ui/Link.tsx';
import styles from './EntityCard.module.css';
import { MentionStepper } from './MentionStepper.tsx';

const FORM_LABEL = {
  name: 'by name',
  demonym: 'by its people’s name',
  capital: 'by its capital',
  role: 'by a description',
  pronoun: 'by a pronoun',
} as const;

interface EntityCardProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  readonly entity: Entity;
  readonly mentions: readonly Mention[];
  readonly onFollow: (() => void) | undefined;
  readonly details: ReactNode;
}

/** What the article itself tells of an entity: where it is mentioned, how, and in which quotations. */
export function EntityCard({ article, permalink, entity, mentions, onFollow, details }: EntityCardProps) {
  const about =
    entity.type === 'Country' ? (['country', entity.countryCode] as const) : (['entity', entity.id] as const);
  const links = [
    { facet: 'speaker', value: entity.id, phrase: 'by' },
    { facet: about[0], value: about[1], phrase: 'that mention' },
  ] as const;
  return (
    <div className={styles.card}>
      <MentionStepper article={article} permalink={permalink} mentions={mentions} />
      {entity.aliases.length > 0 && <p>Also “{entity.aliases.join('”, “')}”</p>}
      <p>
        Mentioned{' '}
        {countForms(mentions)
          .map(({ form, count }) => `${count} × ${FORM_LABEL[form]}`)
          .join(', ')}
      </p>
      <ul>
        {links.map(({ facet, value, phrase }) => (
          <QuotationsLink
            key={facet}
            article={article}
            permalink={permalink}
            facet={facet}
            value={value}
            label={`${phrase} ${entity.name}`}
            onFollow={onFollow}
          />
        ))}
      </ul>
      {details}
    </div>
  );
}

interface QuotationsLinkProps extends Pick<EntityCardProps, 'article' | 'permalink' | 'onFollow'> {
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
}

function QuotationsLink({ article, permalink, facet, value, label, onFollow }: QuotationsLinkProps) {
  const filter = { ...NO_FILTER, [facet]: [value] };
  const count = filterQuotations(article.records, filter).length;
  if (count === 0) return null;
  const href = formatPermalink({
    ...permalink,
    screen: { name: 'quotes' },
    filter,
    mention: undefined,
    fragment: '',
  });
  return (
    <li>
      <Link className={styles.link} to={href} onClick={onFollow}>
        {count} {count === 1 ? 'quotation' : 'quotations'} {label}
      </Link>
    </li>
  );
}
