import { formatPermalink, permalinkTo } from '#domain/permalink.ts';
import styles from './EmbeddedQuotation.module.css';
import { OutwardLink } from './OutwardLink.tsx';

interface GoneQuotationProps {
  readonly slug: string;
  /** What it read, where that is known. */
  readonly former: string | undefined;
}

/** In place of an embedded quotation that the article no longer has: that it is gone, and what it read. */
export function GoneQuotation({ slug, former }: GoneQuotationProps) {
  return (
    <div className={styles.figure}>
      <p>
        This quotation is no longer in the article as it was.
        {former !== undefined && (
          <>
            {' '}
            It read: “<bdi>{former}</bdi>”
          </>
        )}
      </p>
      <OutwardLink href={formatPermalink(permalinkTo(slug, { name: 'text' }))}>The article</OutwardLink>
    </div>
  );
}
