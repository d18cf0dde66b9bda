import { useContext } from 'react';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { StoredCopyContext } from './stored-copy-context.ts';

/** Says that an article is this device's stored copy, and from when; it goes once the network has answered. */
export function StoredCopyNotice() {
  const copy = useContext(StoredCopyContext);
  if (copy === undefined) return null;
  return (
    <Notice
      actions={
        <Button disabled={copy.isLooking} onClick={copy.look}>
          {copy.isLooking ? 'Looking …' : 'Look for a newer one'}
        </Button>
      }
    >
      The network does not answer. This is the copy stored on this device on{' '}
      <time dateTime={copy.date.toISOString()}>
        {copy.date.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })}
      </time>
      .
    </Notice>
  );
}
