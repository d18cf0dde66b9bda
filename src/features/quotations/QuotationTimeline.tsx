import type { ReactNode } from 'react';
import type { IndexedArticle, QuotationRecord } from '#domain/indexed-article.ts';
import type { Permalink } from '#domain/permalink.ts';
import type { ShareTarget } from '#domain/share-target.ts';
import { QuotationEntry } from './QuotationEntry.tsx';
import styles from './QuotationTimeline.module.css';

interface QuotationTimelineProps {
  readonly article: IndexedArticle;
  readonly permalink: Permalink;
  /** What the filter shows, in the order of the article. */
  readonly shown: readonly QuotationRecord[];
  readonly renderShare: (target: ShareTarget) => ReactNode;
}

/** The quotations down a rail, in the order of the article; the one that a link asks for is there in any case. */
export function QuotationTimeline({ article, permalink, shown, renderShare }: QuotationTimelineProps) {
  const { screen } = permalink;
  const chosen = screen.name === 'quotation' ? article.recordById.get(screen.id) : undefined;
  const isHidden = chosen !== undefined && !shown.includes(chosen);
  const entries = isHidden
    ? article.records.filter((record) => record === chosen || shown.includes(record))
    : shown;
  return (
    <ol className={styles.timeline} aria-label="Quotations">
      {entries.map((record) => (
        <QuotationEntry
          key={record.quotation.id}
          article={article}
          record={record}
          permalink={permalink}
          isChosen={record === chosen}
          isOutsideFilter={isHidden && record === chosen}
          renderShare={renderShare}
        />
      ))}
    </ol>
  );
}
