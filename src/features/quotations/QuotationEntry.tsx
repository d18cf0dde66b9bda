import type { ReactNode } from 'react';
import { TOPIC_BY_ID } from '#data/topic-vocabulary.ts';
import type { IndexedArticle, QuotationRecord } from '#domain/indexed-article.ts';
import { entityScreen, formatPermalink, type Permalink } from '#domain/permalink.ts';
import { KIND_LABEL, KIND_SHAPE } from '#domain/quotation.ts';
import { NO_FILTER, toggleValue } from '#domain/quotation-filter.ts';
import { type ShareTarget, shareQuotation } from '#domain/share-target.ts';
import { Disc } from '#ui/Disc.tsx';
import { Link } from '#ui/Link.tsx';
import { AttributionNote } from './AttributionNote.tsx';
import styles from './QuotationEntry.module.css';
import { QuotationWords } from './QuotationWords.tsx';
import { attributionWords, leadIn } from './quotation-parts.ts';

/** Where a row stands in a list of which only a part is in the page. */
export interface RowPlace {
  /** Counted from 0. */
  readonly index: number;
  readonly of: number;
}

interface QuotationEntryProps {
  readonly article: IndexedArticle;
  readonly record: QuotationRecord;
  readonly permalink: Permalink;
  readonly isChosen: boolean;
  /** Shown although the filter leaves it out, because a link asks for it. */
  readonly isOutsideFilter: boolean;
  readonly renderShare: (target: ShareTarget) => ReactNode;
  readonly place?: RowPlace | undefined;
  /** Gets the row's element, for a list that puts its rows in place itself. */
  readonly measure?: ((element: HTMLElement | null) => void) | undefined;
}

/** One quotation of the timeline, at its place on the rail. */
export function QuotationEntry(props: QuotationEntryProps) {
  const { article, record, permalink, isChosen, isOutsideFilter, renderShare, place: row, measure } = props;
  const { quotation } = record;
  const place = (article.paragraphIndexById.get(quotation.segments[0].paragraph) ?? 0) + 1;
  const base = { ...permalink, mention: undefined, fragment: '' };
  const own = formatPermalink({ ...base, screen: { name: 'quotation', id: quotation.id } });
  const inText = formatPermalink({ ...base, screen: { name: 'text' }, fragment: quotation.id });
  return (
    <li
      id={quotation.id}
      className={isChosen ? styles.chosen : styles.entry}
      aria-current={isChosen || undefined}
      tabIndex={-1}
      ref={measure}
      data-index={row?.index}
      aria-posinset={row && row.index + 1}
      aria-setsize={row?.of}
    >
      <Link className={styles.place} to={own} aria-label={`Paragraph ${place}: link to this quotation`}>
        <span className={styles.number}>¶ {place}</span>
        <Disc fill={KIND_SHAPE[quotation.kind]} />
      </Link>
      <div className={styles.body}>
        <QuotationWords article={article} record={record} />
        <Byline article={article} record={record} permalink={base} />
        {isOutsideFilter && (
          <p className={styles.outside}>
            The present filter leaves this quotation out.{' '}
            <Link to={formatPermalink({ ...permalink, filter: NO_FILTER })}>Clear the filter</Link>
          </p>
        )}
        <div className={styles.foot}>
          <ul className={styles.topics} aria-label="Topics">
            {quotation.topics.map((topic) => (
              <li key={topic}>
                <Link
                  className={permalink.filter.topic.includes(topic) ? styles.chosenTopic : styles.topic}
                  to={formatPermalink({
                    ...base,
                    screen: { name: 'quotes' },
                    filter: toggleValue(permalink.filter, 'topic', topic),
                  })}
                >
                  {TOPIC_BY_ID.get(topic)?.label ?? topic}
                </Link>
              </li>
            ))}
          </ul>
          <div className={styles.actions}>
            <Link className={styles.action} to={inText}>
              In text
            </Link>
            {renderShare(shareQuotation(article, record))}
          </div>
        </div>
      </div>
    </li>
  );
}

function Byline({
  article,
  record,
  permalink,
}: Pick<QuotationEntryProps, 'article' | 'record' | 'permalink'>) {
  const { kind, speaker } = record.quotation;
  const entity = speaker === undefined ? undefined : article.entityById.get(speaker);
  const words = leadIn(article, record) === undefined ? attributionWords(article, record) : undefined;
  const told = kind === 'indirect' ? 'reported, not quoted' : KIND_LABEL[kind].toLowerCase();
  return (
    <p className={styles.byline}>
      {entity === undefined ? (
        <strong>Speaker not named</strong>
      ) : (
        <Link className={styles.speaker} to={formatPermalink({ ...permalink, screen: entityScreen(entity) })}>
          {entity.name}
        </Link>
      )}
      {' · '}
      <AttributionNote article={article} record={record} source={words} kind={told} />
    </p>
  );
}
