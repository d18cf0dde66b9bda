import { REFERENCE_BY_CODE } from '#data/country-reference.ts';
import { findNamedCapitals, linkCountries, listCountries } from '#domain/country-picture.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { Permalink } from '#domain/permalink.ts';
import { Fold } from '#ui/Fold.tsx';
import styles from './CountriesTable.module.css';
import { CountryRow } from './CountryRow.tsx';

/** Rows that show without being asked for. */
const FIRST_ROWS = 8;

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
  const rows = countries.map(({ entity, mentions }) => (
    <CountryRow
      key={entity.id}
      permalink={permalink}
      entity={entity}
      mentions={mentions}
      capital={
        capitals.has(entity.countryCode) ? REFERENCE_BY_CODE.get(entity.countryCode)?.capital : undefined
      }
      links={links.filter(({ codes }) => codes.includes(entity.countryCode))}
      entityOf={entityOf}
    />
  ));
  const rest = rows.slice(FIRST_ROWS + 1).length > 0 ? rows.slice(FIRST_ROWS) : [];
  return (
    <div>
      <table className={styles.table}>
        <caption className="visually-hidden">The countries of the map</caption>
        <TableHead />
        <tbody>{rows.slice(0, rows.length - rest.length)}</tbody>
      </table>
      {rest.length > 0 && (
        <Fold summary={`${rest.length} more countries`}>
          <table className={styles.table}>
            <caption className="visually-hidden">More countries of the map</caption>
            <TableHead />
            <tbody>{rest}</tbody>
          </table>
        </Fold>
      )}
    </div>
  );
}

function TableHead() {
  return (
    <thead className={styles.head}>
      <tr>
        <th scope="col">Country</th>
        <th scope="col">Mentions</th>
        <th scope="col">In quotations with</th>
      </tr>
    </thead>
  );
}
