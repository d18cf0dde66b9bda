import { useEffect, useEffectEvent, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether the page is being printed. Calls `onFind` when the reader opens the browser's own search, which sees only what
 * is in the page. Neither is held up: printing takes the page as it is once the event's listeners are done.
 */
export function useWholePage(onFind: () => void): boolean {
  const [isPrinted, setIsPrinted] = useState(false);
  const find = useEffectEvent((event: KeyboardEvent) => {
    const isFind = event.key === 'F3' || (event.key === 'f' && (event.ctrlKey || event.metaKey));
    if (isFind) onFind();
  });
  // Subscribed once: a query made anew while the medium changes would miss that change.
  useEffect(() => {
    const print = matchMedia('print');
    const follow = () => flushSync(() => setIsPrinted(print.matches));
    const before = () => flushSync(() => setIsPrinted(true));
    const press = (event: KeyboardEvent) => find(event);
    addEventListener('keydown', press);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', follow);
    print.addEventListener('change', follow);
    return () => {
      removeEventListener('keydown', press);
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', follow);
      print.removeEventListener('change', follow);
    };
  }, []);
  return isPrinted;
}
