import type { IndexedArticle, QuotationRecord } from '#domain/indexed-article.ts';
import { formatPermalink, type Permalink, withoutPassage } from '#domain/permalink.ts';
import { KIND_LABEL, KIND_SHAPE } from '#domain/quotation.ts';
import { Disc } from '#ui/Disc.tsx';
import { Link } from '#ui/Link.tsx';
import styles from './QuotationMarker.module.css';

interface QuotationMarkerProps {
  readonly article: IndexedArticle;
  readonly record: QuotationRecord;
  readonly permalink: Permalink;
}

/** Closes a quotation in the text: its disc tells its kind, and choosing it chooses the quotation here. */
export function QuotationMarker({ article, record, permalink }: QuotationMarkerProps) {
  const { id, kind, speaker } = record.quotation;
  const name =
    speaker === undefined ? 'somebody unnamed' : (article.entityById.get(speaker)?.name ?? speaker);
  return (
    <Link
      className={styles.marker}
      to={formatPermalink({ ...permalink, screen: withoutPassage(permalink), fragment: id })}
      aria-label={`${KIND_LABEL[kind]} quotation of ${name}`}
    >
      <Disc fill={KIND_SHAPE[kind]} />
    </Link>
  );
}
