import { type ReactNode, useState } from 'react';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { ShareTarget } from '#domain/share-target.ts';
import { ManualCopy } from './ManualCopy.tsx';
import { MoreWaysButton } from './MoreWaysButton.tsx';
import styles from './ShareButton.module.css';
import { linkUrl, type ShareOutcome, shareLink } from './share-link.ts';

interface ShareButtonProps {
  readonly article: IndexedArticle;
  readonly target: ShareTarget;
  /** Shown instead of the word "Share". */
  readonly icon?: ReactNode;
}

const SAID: Partial<Record<ShareOutcome, string>> = { copied: 'Link copied', shared: 'Shared' };

/** Passes a link on and says beside the button what happened; the other ways stand behind the second button. */
export function ShareButton({ article, target, icon }: ShareButtonProps) {
  const [outcome, setOutcome] = useState<ShareOutcome>();
  const said = outcome && SAID[outcome];
  const share = async () => {
    setOutcome(undefined);
    setOutcome(await shareLink(target));
  };
  return (
    <span className={styles.share}>
      <button
        type="button"
        className={icon === undefined ? styles.word : styles.icon}
        aria-label={`Share ${target.what}`}
        title={icon === undefined ? undefined : `Share ${target.what}`}
        onClick={share}
        onBlur={() => setOutcome((now) => (now === 'manual' ? now : undefined))}
      >
        {icon ?? 'Share'}
      </button>
      <MoreWaysButton article={article} target={target} />
      {said !== undefined && (
        <span className={styles.outcome} role="alert">
          {said}
        </span>
      )}
      {outcome === 'manual' && <ManualCopy url={linkUrl(target)} onClose={() => setOutcome(undefined)} />}
    </span>
  );
}
