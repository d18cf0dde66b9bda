import { storedCopyDate } from '#data/stored-copy.ts';
import { articlePath } from '#dataset/paths.ts';
import { Notice } from '#ui/Notice.tsx';

/** Says that an article is this device's stored copy, and from when. */
export function StoredCopyNotice({ slug }: { readonly slug: string }) {
  const date = storedCopyDate(articlePath(slug));
  if (date === undefined) return null;
  return (
    <Notice
      actions={
        // biome-ignore lint/a11y/useValidAnchor: the address is this page's own, to be asked for once more.
        <a href="" onClick={() => location.reload()}>
          Look for a newer one
        </a>
      }
    >
      The network does not answer. This is the copy stored on this device on{' '}
      {date.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })}.
    </Notice>
  );
}
