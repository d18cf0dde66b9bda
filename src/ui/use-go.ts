import { createContext, useContext } from 'react';

interface GoOptions {
  readonly replace?: boolean;
  /** What else the step is for, kept with it in the history. */
  readonly state?: string;
}

/** The way to other paths of the site, all of them absolute and without the site's base. */
export interface Way {
  /** `/articles/x` → `/base/articles/x`. */
  readonly hrefOf: (to: string) => string;
  /** Shows that path's screen. To go where one is makes no second step of the history. */
  readonly go: (to: string, options?: GoOptions) => void;
}

/** Always the same object: a page of a hundred links is not drawn anew because the URL has changed. */
export const WayContext = createContext<Way>({
  hrefOf: (to) => to,
  go: (to) => location.assign(to),
});

export function useGo(): Way {
  return useContext(WayContext);
}
