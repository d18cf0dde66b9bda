import { createElement } from 'react';
import { OPEN_PATH } from '#domain/open-path.ts';
import { lazyPart } from './lazy-part.tsx';
import { Shell } from './Shell.tsx';
import { Skeleton } from './Skeleton.tsx';

const skeleton = createElement(Skeleton);
const framedSkeleton = createElement(Shell, null, skeleton);

/** The screens of the site whose code is fetched with the page that first shows them. */
export const ROUTE_PARTS = {
  library: lazyPart(async () => (await import('./routes/LibraryRoute.tsx')).LibraryRoute, skeleton),
  text: lazyPart(async () => (await import('./routes/TextRoute.tsx')).TextRoute, skeleton),
  quotes: lazyPart(async () => (await import('./routes/QuotesRoute.tsx')).QuotesRoute, skeleton),
  fetched: lazyPart(async () => (await import('./FetchedArticle.tsx')).FetchedArticle, framedSkeleton),
  ignored: lazyPart(async () => (await import('./IgnoredNotice.tsx')).IgnoredNotice),
  ledger: lazyPart(async () => (await import('./LedgerNotice.tsx')).LedgerNotice),
  entity: lazyPart(async () => (await import('./ChosenEntity.tsx')).ChosenEntity),
  open: lazyPart(async () => (await import('./routes/OpenRoute.tsx')).OpenRoute, skeleton),
  embed: lazyPart(async () => (await import('./routes/EmbedRoute.tsx')).EmbedRoute),
} as const;

export type RoutePart = keyof typeof ROUTE_PARTS;

/** The file of each part, by which the build finds what a page should preload. */
export const PART_FILES: Readonly<Record<RoutePart, string>> = {
  library: 'src/app/routes/LibraryRoute.tsx',
  text: 'src/app/routes/TextRoute.tsx',
  quotes: 'src/app/routes/QuotesRoute.tsx',
  fetched: 'src/app/FetchedArticle.tsx',
  ignored: 'src/app/IgnoredNotice.tsx',
  ledger: 'src/app/LedgerNotice.tsx',
  entity: 'src/app/ChosenEntity.tsx',
  open: 'src/app/routes/OpenRoute.tsx',
  embed: 'src/app/routes/EmbedRoute.tsx',
};

/** The parts that a path of the site shows; none for a path that the site does not have. */
export function partsOf(path: string): readonly RoutePart[] {
  if (path === '/') return ['library'];
  if (path === OPEN_PATH) return ['open'];
  const [, articles, , section] = path.split('/');
  if (articles === 'embed') return ['embed'];
  if (articles !== 'articles') return [];
  if (section === 'quotes') return ['quotes'];
  return section === undefined ? ['text'] : ['text', 'entity'];
}

/** Fetches the code of all that a path shows. */
export async function loadParts(path: string): Promise<void> {
  await Promise.all(partsOf(path).map((part) => ROUTE_PARTS[part].load()));
}
