import { useId } from 'react';
import type { IndexedArticle, QuotationRecord } from '#domain/indexed-article.ts';
import styles from './AttributionNote.module.css';
import { describeAttribution, isUncertain } from './attribution-words.ts';

interface AttributionNoteProps {
  readonly article: IndexedArticle;
  readonly record: QuotationRecord;
}

/** How the speaker was found, on demand; where that is uncertain, it shows without being asked. */
export function AttributionNote({ article, record }: AttributionNoteProps) {
  const id = useId();
  const { attribution } = record.quotation;
  const words = describeAttribution(article, record);
  if (attribution === undefined || words === undefined) return null;
  const doubtful = isUncertain(attribution);
  return (
    <>
      {' · '}
      <button type="button" className={doubtful ? styles.doubtful : styles.how} popoverTarget={id}>
        {doubtful ? 'speaker uncertain' : 'how attributed'}
      </button>
      <span id={id} popover="auto" className={styles.note}>
        {words} Certainty {Math.round(attribution.confidence * 100)} %, as measured on annotated news.
      </span>
    </>
  );
}
