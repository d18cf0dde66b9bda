import { ArrowUpRight } from 'lucide-react';
import { describeOrigin } from '#domain/dateline.ts';
import type { IndexedArticle, QuotationRecord } from '#domain/indexed-article.ts';
import { formatPermalink, permalinkTo } from '#domain/permalink.ts';
import { citeQuotation } from '#domain/share-target.ts';
import styles from './EmbeddedQuotation.module.css';

interface EmbeddedQuotationProps {
  readonly article: IndexedArticle;
  readonly record: QuotationRecord;
}

/** One quotation with its speaker, its source and a link to its place, for a page that is not ours. */
export function EmbeddedQuotation({ article, record }: EmbeddedQuotationProps) {
  const { slug, headline, language } = article.article;
  const { words, speaker, isReported } = citeQuotation(article, record);
  const { parts } = describeOrigin(article.article);
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
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
        <a className={styles.link} href={`${base}${link}`} target="_blank" rel="noopener">
          In its place on Communiqué
          <ArrowUpRight />
        </a>
      </figcaption>
    </figure>
  );
}
