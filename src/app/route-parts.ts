import { type LazyPart, lazyPart } from './lazy-part.tsx';

/** The screens of the site whose code is fetched with the page that first shows them. */
export const ROUTE_PARTS = {
  library: lazyPart(async () => (await import('./routes/LibraryRoute.tsx')).LibraryRoute),
  text: lazyPart(async () => (await import('./routes/TextRoute.tsx')).TextRoute),
  quotes: lazyPart(async () => (await import('./routes/QuotesRoute.tsx')).QuotesRoute),
} as const satisfies Record<string, LazyPart>;

export type RoutePart = keyof typeof ROUTE_PARTS;

/** The file of each part, by which the build finds what a page should preload. */
export const PART_FILES: Readonly<Record<RoutePart, string>> = {
  library: 'src/app/routes/LibraryRoute.tsx',
  text: 'src/app/routes/TextRoute.tsx',
  quotes: 'src/app/routes/QuotesRoute.tsx',
};

/** The part that a path of the site shows; none for a path that the site does not have. */
export function partOf(path: string): RoutePart | undefined {
  if (path === '/') return 'library';
  const [, articles, , section] = path.split('/');
  if (articles !== 'articles') return undefined;
  return section === 'quotes' ? 'quotes' : 'text';
}
