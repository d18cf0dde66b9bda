import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react';
import { type NavigateFunction, useNavigate } from 'react-router';
import { type Way, WayContext } from '#ui/use-go.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

/** Lets the links inside go by the router, whose own function is another one at every URL. */
export function SiteWay({ children }: { readonly children: ReactNode }) {
  const navigate = useNavigate();
  const latest = useRef<NavigateFunction>(navigate);
  useLayoutEffect(() => {
    latest.current = navigate;
  });
  const way = useMemo((): Way => {
    const hrefOf = (to: string) => BASE + to;
    return {
      hrefOf,
      go(to, { replace = false, state } = {}) {
        const { pathname, search, hash } = location;
        const isHere = hrefOf(to) === `${pathname}${search}${hash}`;
        void latest.current(to, { replace: replace || isHere, state });
      },
    };
  }, []);
  return <WayContext value={way}>{children}</WayContext>;
}
