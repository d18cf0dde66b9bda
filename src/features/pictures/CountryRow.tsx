import { filterByBoth } from '#domain/co-mentions.ts';
import type { CountryLink } from '#domain/country-picture.ts';
import type { Entity } from '#domain/entity.ts';
import { entityScreen, formatPermalink, type Permalink } from '#domain/permalink.ts';
import { Flag } from '#ui/Flag.tsx';
import { Link } from '#ui/Link.tsx';
import styles from './CountryRow.module.css';

type Country = Extract<Entity, { type: 'Country' }>;

interface CountryRowProps {
  readonly permalink: Permalink;
  readonly entity: Country;
  readonly mentions: number;
  /** Its capital, where the text names it. */
  readonly capital: string | undefined;
  readonly links: readonly CountryLink[];
  readonly entityOf: ReadonlyMap<string, Country>;
}

/** A country of the map with the number of its mentions and the countries that quotations name beside it. */
export function CountryRow({ permalink, entity, mentions, capital, links, entityOf }: CountryRowProps) {
  const href = formatPermalink({
    ...permalink,
    screen: entityScreen(entity),
    mention: undefined,
    fragment: '',
  });
  return (
    <tr>
      <th scope="row">
        <Link className={styles.country} to={href}>
          <Flag code={entity.countryCode} />
          <span>{entity.name}</span>
        </Link>
        {capital !== undefined && <span className={styles.capital}>capital named: {capital}</span>}
      </th>
      <td className={styles.count}>{mentions}</td>
      <td>
        <LinkList permalink={permalink} entity={entity} links={links} entityOf={entityOf} />
      </td>
    </tr>
  );
}

/** Links that a row shows; the card of a country has them ranked. */
const MOST_LINKS = 3;

function LinkList({
  permalink,
  entity,
  links,
  entityOf,
}: Pick<CountryRowProps, 'permalink' | 'entity' | 'links' | 'entityOf'>) {
  if (links.length === 0) return <span className={styles.none}>none</span>;
  return (
    <ul className={styles.links}>
      {links.slice(0, MOST_LINKS).map(({ codes: [a, b], quotations }) => {
        const other = entityOf.get(a === entity.countryCode ? b : a);
        const filter = other && filterByBoth(entity, other);
        if (other === undefined || filter === undefined) return null;
        const screen = { name: 'quotes' } as const;
        return (
          <li key={other.id}>
            <Link
              className={styles.link}
              to={formatPermalink({ ...permalink, screen, filter, mention: undefined, fragment: '' })}
            >
              {other.name} {quotations}
              <span className="visually-hidden">{quotations === 1 ? ' quotation' : ' quotations'}</span>
            </Link>
          </li>
        );
      })}
      {links.length > MOST_LINKS && <li className={styles.none}>and {links.length - MOST_LINKS} more</li>}
    </ul>
  );
}
