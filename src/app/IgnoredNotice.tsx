import { Fragment } from 'react';
import type { IgnoredParameter, Permalink } from '#domain/permalink.ts';
import { shorten } from '#domain/shorten.ts';
import { LinkNotice } from './LinkNotice.tsx';

const MOST = 5;

interface IgnoredNoticeProps {
  /** The link without what was left out. */
  readonly permalink: Permalink;
  /** At least one. */
  readonly ignored: readonly IgnoredParameter[];
}

/** What a link asks for and nobody here knows. It is anybody's text: kept short, and from reordering what is around it. */
export function IgnoredNotice({ permalink, ignored }: IgnoredNoticeProps) {
  const cut = ignored.filter(({ key }) => key === 'passage');
  const told = cut.length > 0 ? cut : ignored;
  const asked = [...new Set(told.map(({ key, value }) => `${key}=${value}`))];
  const more = asked.length - MOST;
  return (
    <LinkNotice to={permalink}>
      {cut.length > 0
        ? 'This link to words of the article did not arrive whole, so it cannot be told where they stood: '
        : 'This link asks for something unknown here, which was left out: '}
      {asked.slice(0, MOST).map((text, index) => (
        <Fragment key={text}>
          {index > 0 && ', '}
          <bdi>{shorten(text)}</bdi>
        </Fragment>
      ))}
      {more > 0 && ` and ${more} more`}.
    </LinkNotice>
  );
}
