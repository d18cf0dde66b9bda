import { Notice } from '#ui/Notice.tsx';
import styles from './FaultNotice.module.css';

interface FaultNoticeProps {
  readonly fault: string;
  readonly onDismiss: () => void;
}

/** Something failed beside the page that one reads: says so, and offers a way on. */
export function FaultNotice({ fault, onDismiss }: FaultNoticeProps) {
  return (
    <div className={styles.place} role="alert">
      <Notice
        actions={
          <>
            <button type="button" className={styles.action} onClick={() => location.reload()}>
              Reload
            </button>
            <button type="button" className={styles.action} onClick={onDismiss}>
              Dismiss
            </button>
          </>
        }
      >
        Something did not work ({fault}). You can read on; reloading this page keeps your place.
      </Notice>
    </div>
  );
}
