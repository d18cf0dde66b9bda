import { Share2 } from 'lucide-react';
import { useId } from 'react';
import type { ShareTarget } from '#domain/share-target.ts';
import { CopyButton } from './CopyButton.tsx';
import styles from './ShareDialog.module.css';
import { linkUrl } from './share-link.ts';

interface LinkPartProps {
  readonly target: ShareTarget;
  /** Whether the article is on this device alone. */
  readonly isPrivate: boolean;
}

/** The link itself, to copy or to hand to the system's share sheet where there is one. */
export function LinkPart({ target, isPrivate }: LinkPartProps) {
  const id = useId();
  const url = linkUrl(target);
  const { title, text } = target;
  // A sheet that the reader closes again is no failure.
  const share = () => navigator.share({ title, text, url }).catch(() => undefined);
  return (
    <section className={styles.part}>
      <label className={styles.heading} htmlFor={id}>
        Link
      </label>
      {isPrivate && (
        <p className={styles.remark}>
          The article is on this device alone. Whoever follows the link is asked for the same text, and then
          comes to the same words.
        </p>
      )}
      <div className={styles.actions}>
        <input
          id={id}
          className={styles.link}
          readOnly
          value={url}
          onFocus={(event) => event.target.select()}
        />
        <CopyButton what="the link" text={url} fieldId={id} />
        {typeof navigator.share === 'function' && (
          <button type="button" className={styles.button} onClick={share}>
            <Share2 />
            Share by …
          </button>
        )}
      </div>
    </section>
  );
}
