import { useId } from 'react';
import { formatEmbedSnippet } from '#domain/embed-snippet.ts';
import { CopyButton } from './CopyButton.tsx';
import styles from './ShareDialog.module.css';
import { absoluteUrl } from './share-link.ts';

interface EmbedPartProps {
  /** The path of the embed page. */
  readonly href: string;
  readonly title: string;
}

/** HTML that shows the quotation in a page of one's own. */
export function EmbedPart({ href, title }: EmbedPartProps) {
  const id = useId();
  const snippet = formatEmbedSnippet({ url: absoluteUrl(href), title });
  return (
    <details className={styles.part} name="ways">
      <summary className={styles.heading}>Embed</summary>
      <textarea
        id={id}
        className={styles.field}
        aria-label="HTML to paste into a page"
        readOnly
        rows={6}
        spellCheck={false}
        value={snippet}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.actions}>
        <CopyButton what="the HTML" text={snippet} fieldId={id} />
        <a className={styles.button} href={absoluteUrl(href)} target="_blank" rel="noopener">
          See it
        </a>
      </div>
    </details>
  );
}
