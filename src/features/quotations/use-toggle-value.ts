import { useCallback, useLayoutEffect, useRef } from 'react';
import { formatPermalink, type Permalink } from '#domain/permalink.ts';
import { type Facet, toggleValue } from '#domain/quotation-filter.ts';
import { useGo } from '#ui/use-go.ts';

/** Adds to the filter as it is now: a second click may come before what was clicked has followed the first. */
export function useToggleValue(permalink: Permalink): (facet: Facet, value: string) => void {
  const { go } = useGo();
  const latest = useRef(permalink);
  useLayoutEffect(() => {
    latest.current = permalink;
  });
  return useCallback(
    (facet, value) => {
      const { filter, ...rest } = latest.current;
      const next = toggleValue(filter, facet, value);
      go(formatPermalink({ ...rest, screen: { name: 'quotes' }, filter: next, fragment: '' }));
    },
    [go],
  );
}
