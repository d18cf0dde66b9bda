import { useDeferredValue, useEffect, useState } from 'react';
import { usePageUrl } from './use-page-url.ts';

/**
 * What the URL asks for, for those parts of a page that take long to draw: after a click they follow once the page has
 * answered it, in slices between which it answers again. What a page opens with is never put off.
 */
export function useUnhurried<Asked>(asked: Asked): Asked {
  const { isSettled } = usePageUrl();
  const [wasSettled, setWasSettled] = useState(isSettled);
  useEffect(() => setWasSettled(isSettled), [isSettled]);
  const unhurried = useDeferredValue(asked);
  return wasSettled ? unhurried : asked;
}
