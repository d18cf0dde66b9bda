import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  isUnkept,
  type KeptEntry,
  keepOwnArticle,
  ownArticlesQuery,
  readOwnArticle,
  removeOwnArticle,
} from '#data/own-articles.ts';
import { QUERY_CLIENT } from '#data/query-client.ts';
import { editHref, type OwnArticle } from '#domain/own-article.ts';
import { formatPermalink, permalinkTo } from '#domain/permalink.ts';
import { Link } from '#ui/Link.tsx';
import styles from './OwnArticleList.module.css';

/** The articles that were opened on this device, each of which can be changed and taken away. */
export function OwnArticleList() {
  const { data: entries = [] } = useQuery(ownArticlesQuery(), QUERY_CLIENT);
  const [removed, setRemoved] = useState<OwnArticle>();
  const remove = async (slug: string) => {
    const article = await readOwnArticle(slug);
    await removeOwnArticle(slug);
    setRemoved(article);
  };
  const bringBack = async (article: OwnArticle) => {
    await keepOwnArticle(article);
    setRemoved(undefined);
  };
  if (entries.length === 0 && removed === undefined) return null;
  return (
    <section className={styles.own}>
      <h2 className={styles.title}>Opened on this device</h2>
      {removed !== undefined && (
        <p className={styles.removed} role="status">
          “<bdi>{removed.headline}</bdi>” is removed.{' '}
          <button
            type="button"
            className={styles.action}
            // The button that was pressed is gone.
            ref={(button) => button?.focus()}
            onClick={() => void bringBack(removed)}
          >
            Bring it back
          </button>
        </p>
      )}
      <ul>
        {entries.map((entry) => (
          <li key={entry.slug} className={styles.entry}>
            <h3 className={styles.headline}>
              <Link to={formatPermalink(permalinkTo(entry.slug, { name: 'text' }))}>{entry.headline}</Link>
            </h3>
            <p className={styles.facts}>
              <span>{describe(entry)}</span>
              <span className={styles.actions}>
                <Link
                  className={styles.action}
                  to={editHref(entry.slug)}
                  aria-label={`Edit ${entry.headline}`}
                >
                  Edit
                </Link>
                <button
                  type="button"
                  className={styles.action}
                  aria-label={`Remove ${entry.headline}`}
                  onClick={() => void remove(entry.slug)}
                >
                  Remove
                </button>
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function describe({ slug, openedOn, quotations }: KeptEntry): string {
  const count = `${quotations} ${quotations === 1 ? 'quotation' : 'quotations'}`;
  const day = new Date(openedOn).toLocaleDateString('en-GB', { dateStyle: 'long' });
  const end = isUnkept(slug) ? ['goes when this page is closed'] : [];
  return [`opened on ${day}`, count, ...end].join(' · ');
}
