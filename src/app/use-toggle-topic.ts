import { useCallback, useLayoutEffect, useRef } from 'react';
import { formatPermalink, type Permalink } from '#domain/permalink.ts';
import { toggleValue } from '#domain/quotation-filter.ts';
import { useGo } from '#ui/use-go.ts';

/** Adds to the filter as it is now: a second click may come before the lanes have followed the first. */
export function useToggleTopic(permalink: Permalink): (topic: string) => void {
  const { go } = useGo();
  const latest = useRef(permalink);
  useLayoutEffect(() => {
    latest.current = permalink;
  });
  return useCallback(
    (topic) => {
      const { filter, ...rest } = latest.current;
      const next = toggleValue(filter, 'topic', topic);
      go(formatPermalink({ ...rest, screen: { name: 'quotes' }, filter: next, fragment: '' }));
    },
    [go],
  );
}
