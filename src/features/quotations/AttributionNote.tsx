import { useId } from 'react';
import type { IndexedArticle, QuotationRecord } from '#domain/indexed-article.ts';
import styles from './AttributionNote.module.css';
import { describeAttribution, isUncertain } from './attribution-words.ts';

interface AttributionNoteProps {
  readonly article: IndexedArticle;
  readonly record: QuotationRecord;
  /** How the article names the speaker: “she said”. Where it says no more than the words above do, undefined. */
  readonly source: string | undefined;
  readonly kind: string;
}

/** Who says it in the article's words, and the kind. How the speaker was found is told on demand; doubt shows by itself. */
export function AttributionNote({ article, record, source, kind }: AttributionNoteProps) {
  const id = useId();
  const { attribution } = record.quotation;
  const words = describeAttribution(article, record);
  const [first, rest] = source === undefined ? [kind, ''] : [`“${source}”`, ` · ${kind}`];
  if (attribution === undefined || words === undefined) return first + rest;
  return (
    <>
      <button type="button" className={styles.how} popoverTarget={id} aria-label={`${first}, how attributed`}>
        {first}
      </button>
      {rest}
      {isUncertain(attribution) && (
        <button type="button" className={styles.doubtful} popoverTarget={id}>
          speaker uncertain
        </button>
      )}
      <span id={id} popover="auto" className={styles.note}>
        {words} Certainty {Math.round(attribution.confidence * 100)} %, as measured on annotated news.
      </span>
    </>
  );
}
