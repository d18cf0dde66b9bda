import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';

interface StoredCopyNoticeProps {
  readonly date: Date;
  /** Looks for a newer copy. */
  readonly query: Pick<UseQueryResult, 'isFetching' | 'refetch'>;
}

/** Says that what is shown is this device's stored copy, and from when; it goes once the network has answered. */
export function StoredCopyNotice({ date, query }: StoredCopyNoticeProps) {
  return (
    <Notice
      actions={
        <Button disabled={query.isFetching} onClick={() => void query.refetch()}>
          {query.isFetching ? 'Looking …' : 'Look for a newer one'}
        </Button>
      }
    >
      The network does not answer. This is the copy stored on this device on{' '}
      <time dateTime={date.toISOString()}>
        {date.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })}
      </time>
      .
    </Notice>
  );
}
