import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { formatPermalink, type Permalink } from '#domain/permalink.ts';
import { Notice } from '#ui/Notice.tsx';

/** A remark on the link that the reader followed; `to` is the link mended. */
export function LinkNotice({ to, children }: { readonly to: Permalink; readonly children: ReactNode }) {
  return (
    <Notice
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
