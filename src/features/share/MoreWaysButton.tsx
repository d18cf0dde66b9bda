import { Ellipsis } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import styles from './ShareButton.module.css';
import type { ShareDialogProps } from './ShareDialog.tsx';

/** Opens the share dialog, whose code is fetched only now. A failed fetch says so, and can be tried again. */
export function MoreWaysButton({ article, target }: Omit<ShareDialogProps, 'onClose'>) {
  const [Dialog, setDialog] = useState<ComponentType<ShareDialogProps>>();
  const [hasFailed, setHasFailed] = useState(false);
  const label = `More ways to share ${target.what}`;
  const open = async () => {
    setHasFailed(false);
    try {
      const { ShareDialog } = await import('./ShareDialog.tsx');
      setDialog(() => ShareDialog);
    } catch {
      setHasFailed(true);
    }
  };
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
      {Dialog && <Dialog article={article} target={target} onClose={() => setDialog(undefined)} />}
    </>
  );
}
