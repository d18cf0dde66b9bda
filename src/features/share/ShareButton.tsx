import { type ReactNode, useState } from 'react';
import type { ShareTarget } from '#domain/share-target.ts';
import { ManualCopy } from './ManualCopy.tsx';
import styles from './ShareButton.module.css';
import { absoluteUrl, type ShareOutcome, shareLink } from './share-link.ts';

interface ShareButtonProps {
  readonly target: ShareTarget;
  /** Shown instead of the word "Share". */
  readonly icon?: ReactNode;
}

const SAID: Partial<Record<ShareOutcome, string>> = { copied: 'Link copied', shared: 'Shared' };

/** Passes a link on, and says beside the button what happened. */
export function ShareButton({ target, icon }: ShareButtonProps) {
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
      {said !== undefined && (
        <span className={styles.outcome} role="alert">
          {said}
        </span>
      )}
      {outcome === 'manual' && (
        <ManualCopy url={absoluteUrl(target.href)} onClose={() => setOutcome(undefined)} />
      )}
    </span>
  );
}
