import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly children: ReactNode;
  /** What the reader can do about it: links and buttons. */
  readonly actions?: ReactNode;
  /** Whether it says what became of the link that the reader followed: it can take the focus, and is announced. */
  readonly answersLink?: boolean;
}

/** The element id of the notice that answers a link. */
export const LINK_NOTICE_ID = 'link-notice';

/** A remark above the content that tells the reader something about this page or link. */
export function Notice({ children, actions, answersLink = false }: NoticeProps) {
  const target = answersLink ? { role: 'status', id: LINK_NOTICE_ID, tabIndex: -1 } : { role: 'note' };
  return (
    <div className={answersLink ? styles.answer : styles.notice} {...target}>
      <div>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
