import { Ellipsis } from 'lucide-react';
import styles from './ShareButton.module.css';
import type { ShareDialogProps } from './ShareDialog.tsx';
import { useShareDialog } from './use-share-dialog.tsx';

/** Opens the share dialog; where its code does not arrive, says so. */
export function MoreWaysButton({ article, target }: Omit<ShareDialogProps, 'onClose'>) {
  const { open, dialog, hasFailed } = useShareDialog({ article, target });
  const label = `More ways to share ${target.what}`;
  return (
    <>
      <button type="button" className={styles.more} aria-label={label} title={label} onClick={open}>
        <Ellipsis />
      </button>
      {hasFailed && (
        <span className={styles.outcome} role="alert">
          No answer from the network{' '}
          <button type="button" className={styles.reload} onClick={() => location.reload()}>
            Reload
          </button>
        </span>
      )}
      {dialog}
    </>
  );
}
