import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly children: ReactNode;
  /** What the reader can do about it: links and buttons. */
  readonly actions?: ReactNode;
}

/** A remark above the content that tells the reader something about this page or link. */
export function Notice({ children, actions }: NoticeProps) {
  return (
    <div className={styles.notice} role="note">
      <div>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
