import { describeOrigin } from '#domain/dateline.ts';
import type { IndexedArticle, QuotationRecord } from '#domain/indexed-article.ts';
import { formatPermalink, permalinkTo } from '#domain/permalink.ts';
import type { FormerQuotation } from '#domain/quotation.ts';
import { citeQuotation } from '#domain/share-target.ts';
import { diffTexts } from '#domain/text-diff.ts';
import { WordChanges } from '#ui/WordChanges.tsx';
import styles from './EmbeddedQuotation.module.css';
import { OutwardLink } from './OutwardLink.tsx';

interface EmbeddedQuotationProps {
  readonly article: IndexedArticle;
  readonly record: QuotationRecord;
  /** What it read when it was embedded, if its words have changed. */
  readonly former?: FormerQuotation;
}

/** One quotation with its speaker, its source and a link to its place, for a page that is not ours. */
export function EmbeddedQuotation({ article, record, former }: EmbeddedQuotationProps) {
  const { slug, headline, language } = article.article;
  const { words, speaker, isReported } = citeQuotation(article, record);
  const { parts } = describeOrigin(article.article);
  const link = formatPermalink(permalinkTo(slug, { name: 'quotation', id: record.quotation.id }));
  return (
    <figure className={styles.figure}>
      <blockquote className={isReported ? styles.reported : styles.words} lang={language} dir="auto">
        {words}
      </blockquote>
      <figcaption className={styles.source}>
        <p>
          <strong>{speaker ?? 'Speaker not named'}</strong>
          {isReported && ' · reported, not quoted'}
        </p>
        <p className={styles.origin}>
          <cite>{headline}</cite>
          {parts.length > 0 && ` · ${parts.join(' · ')}`}
        </p>
        {former !== undefined && (
          <p className={styles.origin}>
            <strong>Reworded</strong> since it was embedded:{' '}
            <WordChanges changes={diffTexts(former.words, record.words)} />
          </p>
        )}
        <OutwardLink href={link}>In its place on Communiqué</OutwardLink>
      </figcaption>
    </figure>
  );
}
