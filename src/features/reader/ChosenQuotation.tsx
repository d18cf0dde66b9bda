import type { ReactNode } from 'react';
import type { IndexedArticle, QuotationRecord } from '#domain/indexed-article.ts';
import { formatPermalink, type Permalink } from '#domain/permalink.ts';
import { KIND_LABEL } from '#domain/quotation.ts';
import { type ShareTarget, shareQuotation } from '#domain/share-target.ts';
import { Link } from '#ui/Link.tsx';
import styles from './ArticleText.module.css';

interface ChosenQuotationProps {
  readonly article: IndexedArticle;
  readonly record: QuotationRecord;
  readonly permalink: Permalink;
  readonly renderShare: (target: ShareTarget) => ReactNode;
}

/** Who says the chosen quotation, the way back to it in the timeline, and sharing it. */
export function ChosenQuotation({ article, record, permalink, renderShare }: ChosenQuotationProps) {
  const { id, kind, speaker } = record.quotation;
  const name = speaker && article.entityById.get(speaker)?.name;
  const screen = { name: 'quotation', id } as const;
  return (
    <div className={styles.tools}>
      <span>
        <strong>{name ?? 'Speaker not named'}</strong> · {KIND_LABEL[kind].toLowerCase()}
      </span>
      <Link to={formatPermalink({ ...permalink, screen, fragment: '', mention: undefined })}>
        In the timeline
      </Link>
      {renderShare(shareQuotation(article, record))}
    </div>
  );
}
