import type { ReactNode } from 'react';
import { formatPermalink, type Permalink } from '#domain/permalink.ts';
import { Link } from '#ui/Link.tsx';
import { Notice } from '#ui/Notice.tsx';

interface LinkNoticeProps {
  /** The link mended. */
  readonly to: Permalink;
  readonly children: ReactNode;
  /** See `Notice`. */
  readonly answersLink?: boolean;
}

/** A remark on the link that the reader followed. */
export function LinkNotice({ to, children, answersLink = false }: LinkNoticeProps) {
  return (
    <Notice
      answersLink={answersLink}
      actions={
        <Link to={formatPermalink(to)} replace>
          Dismiss
        </Link>
      }
    >
      {children}
    </Notice>
  );
}
