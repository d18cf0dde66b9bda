import { type ComponentType, type ReactNode, useState } from 'react';
import type { IndexedArticle, QuotationRecord } from '#domain/indexed-article.ts';
import { formatPermalink, type Permalink } from '#domain/permalink.ts';
import { filterQuotations } from '#domain/quotation-filter.ts';
import type { ShareTarget } from '#domain/share-target.ts';
import { Link } from '#ui/Link.tsx';
import { useWholePage } from '#ui/use-whole-page.ts';
import { QuotationEntry, type RowPlace } from './QuotationEntry.tsx';
import styles from './QuotationTimeline.module.css';

/** Up to here every quotation is in the page: drawing them all costs less than keeping count (docs/decisions/0051). */
export const PLAIN_LIMIT = 200;
/** Of a longer list, the rows that are in the page until its code is there. */
const FIRST_ROWS = 40;

type RowMeasure = (element: HTMLElement | null) => void;

/** What lists the quotations, all or only those near the screen. */
export interface TimelineListProps {
  readonly entries: readonly QuotationRecord[];
  readonly chosen: QuotationRecord | undefined;
  readonly renderEntry: (record: QuotationRecord, place?: RowPlace, measure?: RowMeasure) => ReactNode;
}

interface QuotationTimelineProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  readonly renderShare: (target: ShareTarget) => ReactNode;
  /** Lists more than `PLAIN_LIMIT`, once its code is there. */
  readonly LongList: ComponentType<TimelineListProps> | undefined;
}

/** The quotations down a rail, in the order of the article; the one that a link asks for is there in any case. */
export function QuotationTimeline(props: QuotationTimelineProps) {
  const { article, permalink, renderShare, LongList } = props;
  const [isWhole, setIsWhole] = useState(false);
  const isPrinted = useWholePage(() => setIsWhole(true));
  const { screen, filter } = permalink;
  const shown = filterQuotations(article.records, filter);
  const chosen = screen.name === 'quotation' ? article.recordById.get(screen.id) : undefined;
  const visible = new Set(shown);
  const isHidden = chosen !== undefined && !visible.has(chosen);
  const entries = isHidden
    ? article.records.filter((record) => record === chosen || visible.has(record))
    : shown;
  const renderEntry: TimelineListProps['renderEntry'] = (record, place, measure) => (
    <QuotationEntry
      key={record.quotation.id}
      article={article}
      record={record}
      permalink={permalink}
      isChosen={record === chosen}
      isOutsideFilter={isHidden && record === chosen}
      renderShare={renderShare}
      place={place}
      measure={measure}
    />
  );
  if (entries.length <= PLAIN_LIMIT) return <PlainTimeline entries={entries} renderEntry={renderEntry} />;
  return (
    <>
      <p className={styles.extent}>
        {isWhole
          ? `All ${entries.length} are in the page. `
          : 'The list is long: what is far from the screen is left out of the page until you come near. '}
        <button type="button" className={styles.switch} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? 'Leave out what is far' : `Put all ${entries.length} into the page`}
        </button>
      </p>
      {isWhole || isPrinted ? (
        <PlainTimeline entries={entries} renderEntry={renderEntry} />
      ) : LongList === undefined ? (
        <FirstRows {...{ entries, chosen, permalink, renderEntry }} />
      ) : (
        <LongList entries={entries} chosen={chosen} renderEntry={renderEntry} />
      )}
    </>
  );
}

function PlainTimeline({ entries, renderEntry }: Omit<TimelineListProps, 'chosen'>) {
  return (
    <ol className={entries.length > PLAIN_LIMIT ? styles.whole : styles.timeline} aria-label="Quotations">
      {entries.map((record) => renderEntry(record))}
    </ol>
  );
}

interface FirstRowsProps extends TimelineListProps {
  readonly permalink: Permalink;
}

/**
 * The start of a long list, or what surrounds the quotation that a link asks for. Without scripts the page of all
 * quotations has the others too, and the page of one leads there.
 */
function FirstRows({ entries, chosen, permalink, renderEntry }: FirstRowsProps) {
  const middle = chosen === undefined ? 0 : entries.indexOf(chosen);
  const from = Math.max(0, middle - FIRST_ROWS / 2);
  const of = entries.length;
  const list = (start: number, end: number) =>
    entries.slice(start, end).map((record, index) => renderEntry(record, { index: start + index, of }));
  const all = formatPermalink({ ...permalink, screen: { name: 'quotes' }, fragment: '' });
  return (
    <>
      <ol className={styles.timeline} aria-label="Quotations">
        {list(from, from + FIRST_ROWS)}
      </ol>
      <noscript>
        {import.meta.env.SSR && chosen === undefined && (
          <ol className={styles.timeline}>{list(from + FIRST_ROWS, of)}</ol>
        )}
        {import.meta.env.SSR && chosen !== undefined && <Link to={all}>All {of} quotations</Link>}
      </noscript>
    </>
  );
}
