import { Link, Quote, Share } from 'lucide-react';
import { useState } from 'react';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import type { ShareTarget } from '#domain/share-target.ts';
import { ManualCopy } from './ManualCopy.tsx';
import { copyLink, linkUrl, type ShareOutcome, shareLink } from './share-link.ts';
import { useShareDialog } from './use-share-dialog.tsx';
import styles from './WordsActions.module.css';

interface WordsActionsProps {
  readonly article: IndexedArticle;
  readonly target: ShareTarget;
}

/** What one can do with selected words. Where there is no sheet of the system, sharing opens the dialog. */
export function WordsActions({ article, target }: WordsActionsProps) {
  const [outcome, setOutcome] = useState<ShareOutcome>();
  const { open, dialog, hasFailed } = useShareDialog({ article, target });
  const act = async (action: Promise<ShareOutcome | undefined>) => {
    setOutcome(undefined);
    setOutcome(await action);
  };
  const said = hasFailed ? 'No answer from the network' : outcome === 'copied' ? 'Link copied' : undefined;
  return (
    <span className={styles.actions}>
      <button type="button" className={styles.action} onClick={() => act(copyLink(target))}>
        <Link />
        Copy link
      </button>
      <button
        type="button"
        className={styles.action}
        onClick={() => act(shareLink(target, async () => open().then(() => undefined)))}
      >
        <Share />
        Share
      </button>
      <button type="button" className={styles.action} onClick={open}>
        <Quote />
        Cite
      </button>
      {said !== undefined && (
        <span className={styles.outcome} role="alert">
          {said}
        </span>
      )}
      {outcome === 'manual' && <ManualCopy url={linkUrl(target)} onClose={() => setOutcome(undefined)} />}
      {dialog}
    </span>
  );
}
