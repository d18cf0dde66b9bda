import { formatDay } from '#domain/dateline.ts';
import { formatPermalink, permalinkTo } from '#domain/permalink.ts';
import type { FormerQuotation } from '#domain/quotation.ts';
import styles from './EmbeddedQuotation.module.css';
import { OutwardLink } from './OutwardLink.tsx';

interface GoneQuotationProps {
  readonly slug: string;
  /** Undefined for a quotation that the article never had. */
  readonly former: FormerQuotation | undefined;
}

/** In place of an embedded quotation that the article no longer has: that it is gone, since when, and what it read. */
export function GoneQuotation({ slug, former }: GoneQuotationProps) {
  return (
    <div className={styles.figure}>
      {former === undefined ? (
        <p>This quotation is not in the article.</p>
      ) : (
        <p>
          <strong>Gone.</strong> This quotation is no longer in the article;{' '}
          {former.until !== undefined && `until ${formatDay(former.until)} `}it read: “
          <bdi>{former.words}</bdi>”{former.speaker !== undefined && <bdi> ({former.speaker})</bdi>}
        </p>
      )}
      <OutwardLink href={formatPermalink(permalinkTo(slug, { name: 'text' }))}>The article</OutwardLink>
    </div>
  );
}
