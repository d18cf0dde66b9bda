import { Fragment } from 'react';
import type { IgnoredParameter } from '#domain/permalink.ts';
import { shorten } from '#domain/shorten.ts';

const MOST = 5;

/** What a link asks for and nobody here knows. It is anybody's text: kept short, and from reordering what is around it. */
export function IgnoredParameters({ ignored }: { readonly ignored: readonly IgnoredParameter[] }) {
  const more = ignored.length - MOST;
  return (
    <>
      {ignored.slice(0, MOST).map(({ key, value }, index) => (
        <Fragment key={`${key} ${value}`}>
          {index > 0 && ', '}
          <bdi>{shorten(`${key}=${value}`)}</bdi>
        </Fragment>
      ))}
      {more > 0 && ` and ${more} more`}
    </>
  );
}
