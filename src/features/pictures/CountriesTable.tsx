import { Link } from 'react-router';
import { REFERENCE_BY_CODE } from '#data/country-reference.ts';
import { filterByBoth } from '#domain/co-mentions.ts';
import {
  type CountryLink,
  findNamedCapitals,
  linkCountries,
  listCountries,
} from '#domain/country-picture.ts';
import type { Entity } from '#domain/entity.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { entityScreen, formatPermalink, type Permalink } from '#domain/permalink.ts';
import { Flag } from '#ui/Flag.tsx';
import styles from './CountriesTable.module.css';

interface CountriesTableProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
}

/** The facts of the map in rows: how often each country is mentioned, its capital where named, its links. */
export function CountriesTable({ article, permalink }: CountriesTableProps) {
  const countries = listCountries(article);
  const links = linkCountries(article);
  const capitals = findNamedCapitals(article, REFERENCE_BY_CODE);
  const entityOf = new Map(countries.map(({ entity }) => [entity.countryCode, entity]));
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">The countries of the map</caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col">Country</th>
          <th scope="col">Times</th>
          <th scope="col">In quotations with</th>
        </tr>
      </thead>
      <tbody>
        {countries.map(({ entity, mentions }) => (
          <tr key={entity.id}>
            <th scope="row">
              <Link
                className={styles.country}
                to={formatPermalink({
                  ...permalink,
                  screen: entityScreen(entity),
                  mention: undefined,
                  fragment: '',
                })}
              >
                <Flag code={entity.countryCode} />
                <span>{entity.name}</span>
              </Link>
              {capitals.has(entity.countryCode) && (
                <span className={styles.capital}>
                  capital named: {REFERENCE_BY_CODE.get(entity.countryCode)?.capital}
                </span>
              )}
            </th>
            <td>{mentions}</td>
            <td>
              <LinkList
                permalink={permalink}
                entity={entity}
                links={links.filter(({ codes }) => codes.includes(entity.countryCode))}
                entityOf={entityOf}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Links that a row shows; the card of a country has them ranked. */
const MOST_LINKS = 3;

interface LinkListProps {
  readonly permalink: Permalink;
  readonly entity: Extract<Entity, { type: 'Country' }>;
  readonly links: readonly CountryLink[];
  readonly entityOf: ReadonlyMap<string, Entity>;
}

function LinkList({ permalink, entity, links, entityOf }: LinkListProps) {
  if (links.length === 0) return '–';
  return (
    <ul className={styles.links}>
      {links.slice(0, MOST_LINKS).map(({ codes: [a, b], quotations }) => {
        const other = entityOf.get(a === entity.countryCode ? b : a);
        const filter = other && filterByBoth(entity, other);
        if (other === undefined || filter === undefined) return null;
        const href = formatPermalink({
          ...permalink,
          screen: { name: 'quotes' },
          filter,
          mention: undefined,
          fragment: '',
        });
        return (
          <li key={other.id}>
            <Link className={styles.link} to={href}>
              {other.name} {quotations}
              <span className="visually-hidden">{quotations === 1 ? ' quotation' : ' quotations'}</span>
            </Link>
          </li>
        );
      })}
      {links.length > MOST_LINKS && <li>and {links.length - MOST_LINKS} more</li>}
    </ul>
  );
}
