import { isUnkept, type KeptEntry } from '#data/own-articles.ts';
import { editHref } from '#domain/own-article.ts';
import { formatPermalink, permalinkTo } from '#domain/permalink.ts';
import { shorten } from '#domain/shorten.ts';
import { Link } from '#ui/Link.tsx';
import styles from './OwnArticleList.module.css';

interface OwnArticleRowProps {
  readonly entry: KeptEntry;
  /** Whether the browser did not let it be removed. */
  readonly isRefused: boolean;
  readonly onRemove: () => void;
}

export function OwnArticleRow({ entry, isRefused, onRemove }: OwnArticleRowProps) {
  const { slug, headline } = entry;
  const name = shorten(headline);
  return (
    <li className={styles.entry}>
      <h3 className={styles.headline}>
        <Link to={formatPermalink(permalinkTo(slug, { name: 'text' }))}>{headline}</Link>
      </h3>
      <p className={styles.facts}>
        <span>{describe(entry)}</span>
        <span className={styles.actions}>
          <Link className={styles.action} to={editHref(slug)} aria-label={`Edit ${name}`}>
            Edit
          </Link>
          <button type="button" className={styles.action} aria-label={`Remove ${name}`} onClick={onRemove}>
            Remove
          </button>
        </span>
      </p>
      {isRefused && <p role="alert">It could not be removed: this browser refuses it. Try again.</p>}
    </li>
  );
}

function describe({ slug, openedOn, quotations }: KeptEntry): string {
  const count = `${quotations} ${quotations === 1 ? 'quotation' : 'quotations'}`;
  const when = new Date(openedOn).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
  const end = isUnkept(slug) ? ['goes when this page is closed'] : [];
  return [`opened on ${when}`, count, ...end].join(' · ');
}
