import { useDeferredValue, useState } from 'react';
import { usePageUrl } from './use-page-url.ts';

/**
 * What the URL asks for, for those parts of a page that take long to draw: after a click they follow once the page has
 * answered it, in slices between which it answers again. What a page opens with is never put off.
 */
export function useUnhurried<Asked>(asked: Asked): Asked {
  const { isSettled } = usePageUrl();
  const unhurried = useDeferredValue(asked);
  // Until the value has followed once, it is still that of the page as it was served, which knew no search.
  const [isOpen, setIsOpen] = useState(isSettled);
  if (!isOpen && isSettled && unhurried === asked) setIsOpen(true);
  return isOpen ? unhurried : asked;
}
