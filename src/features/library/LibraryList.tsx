import { formatDay } from '#domain/dateline.ts';
import type { LibraryEntry } from '#domain/library-entry.ts';
import { formatPermalink, permalinkTo } from '#domain/permalink.ts';
import { Flag } from '#ui/Flag.tsx';
import { Link } from '#ui/Link.tsx';
import styles from './LibraryList.module.css';

/** The articles that there are, as the library lists them. */
export function LibraryList({ entries }: { readonly entries: readonly LibraryEntry[] }) {
  return (
    <section>
      <h1 className={styles.title} tabIndex={-1}>
        Articles
      </h1>
      {entries.length === 0 && <p>There is no article here yet.</p>}
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.slug} className={styles.entry}>
            <h2 className={styles.headline}>
              <Link to={formatPermalink(permalinkTo(entry.slug, { name: 'text' }))}>{entry.headline}</Link>
            </h2>
            <p className={styles.facts}>
              <span>{describe(entry)}</span>
              {entry.countries.length > 0 && (
                <span className={styles.flags}>
                  {entry.countries.map((code) => (
                    <Flag key={code} code={code} />
                  ))}
                </span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function describe({ publisher, datePublished, quotations }: LibraryEntry): string {
  const date = datePublished === undefined ? undefined : formatDay(datePublished);
  const count = `${quotations} ${quotations === 1 ? 'quotation' : 'quotations'}`;
  return [publisher, date, count].filter((part) => part !== undefined).join(' · ');
}
