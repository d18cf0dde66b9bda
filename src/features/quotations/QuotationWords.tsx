import { Fragment } from 'react';
import type { IndexedArticle, QuotationRecord } from '#domain/indexed-article.ts';
import styles from './QuotationWords.module.css';
import { leadIn, segmentTexts } from './quotation-parts.ts';

interface QuotationWordsProps {
  readonly article: IndexedArticle;
  readonly record: QuotationRecord;
}

/** The words, with the gap of a split quotation and the reporter's lead-in shown as not part of them. */
export function QuotationWords({ article, record }: QuotationWordsProps) {
  const lead = leadIn(article, record);
  const isReported = record.quotation.kind === 'indirect';
  return (
    <blockquote
      className={isReported ? styles.reported : styles.words}
      lang={article.article.language}
      dir="auto"
    >
      {lead !== undefined && <span className={styles.aside}>{lead} </span>}
      {segmentTexts(article, record).map((text, index) => (
        <Fragment key={record.quotation.segments[index]?.start}>
          {index > 0 && <span className={styles.aside}> […] </span>}
          {text}
        </Fragment>
      ))}
    </blockquote>
  );
}
