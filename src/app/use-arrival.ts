import { useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { keepLetters, showFaces } from '#ui/faces.ts';
import { LINK_NOTICE_ID } from '#ui/Notice.tsx';
import { keepInPlace } from './keep-in-place.ts';
import { dropReplacedTags } from './served-head.ts';
import { usePageUrl } from './use-page-url.ts';
import { revealPage } from './use-reveal.ts';

/** Where a navigation leads: which page, and which element of it, if any, is asked for. */
export interface Arrival {
  /** Equal for two URLs that show the same page with other things selected. */
  readonly page: string;
  readonly targetId: string | undefined;
  /** Whether the target takes the focus; a step through mentions leaves it on the button. */
  readonly focusTarget: boolean;
}

/** How far a page was scrolled, and, where it was left, what stood how far from the top of the window: letters may change meanwhile. */
type Position = readonly [scrolled: number, ...Anchor];
type Anchor = readonly [] | readonly [id: string, top: number];

/** The page that says why another could not be shown. */
export const FAILURE = 'failure';

const STORAGE_KEY = 'scroll-places';
const positions = new Map<string, Position>();
/** Those of the tab's earlier pages, read when first asked for: storage makes a page wait. */
let former: ReadonlyMap<string, Position> | undefined;
let lastPage: string | undefined;
/** The step of the history whose page is there. */
let shownEntry: string | undefined;
if (!import.meta.env.SSR) rememberScrolling();

/**
 * Brings the reader to the right place after each navigation, as a browser does between documents: back to where one
 * was on Back, Forward and reload; to the target of a link; to the top and the headline of a new page; else nowhere. Undefined while it is not known where that is.
 */
export function useArrival(arrival: Arrival | undefined): void {
  const { page, targetId, focusTarget = false } = arrival ?? {};
  const location = useLocation();
  const type = useNavigationType();
  const { isSettled } = usePageUrl();
  const entry = `${location.key} ${location.pathname}${location.search}${location.hash}`;
  useLayoutEffect(() => {
    if (!isSettled || page === undefined) return undefined;
    // What is not shown yet takes no focus.
    revealPage();
    history.scrollRestoration = 'manual';
    const isFirst = lastPage === undefined;
    const isNewPage = lastPage !== page;
    lastPage = page;
    if (isFirst) {
      dropReplacedTags();
      // For whoever measures: from here on the page answers.
      performance.mark('app-ready');
    } else if (isNewPage) showFaces();
    const returnsTo = type === 'POP' && !(isFirst && isFreshVisit()) ? findPosition(entry) : undefined;
    let leave: (() => void) | undefined;
    if (returnsTo !== undefined) leave = returnTo(returnsTo);
    else if (targetId !== undefined) arriveAt(targetId, focusTarget, isNewPage);
    else if (isNewPage && !isFirst) arriveAtTop();
    // A page that took the place of another is not what one comes back to.
    if (page === FAILURE) return leave;
    shownEntry = entry;
    // One may have scrolled before the app was there to see it.
    if (isFirst) positions.set(entry, [scrollY]);
    return () => {
      leave?.();
      shownEntry = undefined;
      // The notice may be gone with this step of the history, its target still be there.
      document.querySelector(`[aria-describedby=${LINK_NOTICE_ID}]`)?.removeAttribute('aria-describedby');
    };
  }, [isSettled, entry, type, page, targetId, focusTarget]);
}

function arriveAt(id: string, takesFocus: boolean, isNewPage: boolean): void {
  const element = document.getElementById(id);
  // What a link found is told along with its target, as focus passes over the notice above.
  if (takesFocus && document.getElementById(LINK_NOTICE_ID) !== null && id !== LINK_NOTICE_ID) {
    element?.setAttribute('aria-describedby', LINK_NOTICE_ID);
  }
  if (takesFocus) element?.focus({ preventScroll: true });
  element?.scrollIntoView(isNewPage ? { block: 'center', behavior: 'instant' } : { block: 'nearest' });
}

function arriveAtTop(): void {
  // Of a page that comes in parts, one may be in a field before the last is there.
  if (document.activeElement?.matches('main input')) return;
  scrollTo({ top: 0, behavior: 'instant' });
  const isInSidebar = document.activeElement?.closest('aside') !== null;
  if (!isInSidebar) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

function returnTo([scrolled, id, top = 0]: Position): (() => void) | undefined {
  scrollTo({ top: scrolled, behavior: 'instant' });
  return id === undefined ? undefined : keepInPlace(id, top);
}

function rememberScrolling(): void {
  const remember = ({ type }: Event) => {
    if (shownEntry !== undefined)
      positions.set(shownEntry, type === 'scroll' ? [scrollY] : [scrollY, ...findAnchor()]);
  };
  addEventListener('scroll', remember, { passive: true });
  // A link can be followed, and a page left, before the last scroll is reported.
  addEventListener('click', remember, { capture: true });
  addEventListener('pagehide', remember);
  addEventListener('pagehide', store);
  addEventListener('pagehide', keepLetters);
}

/** Something in view that can be found again; between two paragraphs there is nothing. */
function findAnchor(): Anchor {
  for (let part = 3; part < 7; part += 1) {
    const element = document.elementFromPoint(innerWidth / 2, innerHeight / part)?.closest('main [id]');
    if (element) return [element.id, element.getBoundingClientRect().top];
  }
  return [];
}

/** Typed or followed into this tab, rather than reloaded or come back to. */
function isFreshVisit(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation === undefined || !('type' in navigation) || navigation.type === 'navigate';
}

function findPosition(entry: string): Position | undefined {
  return positions.get(entry) ?? readFormer().get(entry);
}

function readFormer(): ReadonlyMap<string, Position> {
  former ??= new Map(readStored());
  return former;
}

function store(): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify([...new Map([...readFormer(), ...positions])]));
  } catch {
    // Storage is refused or full: after a reload the page opens at its top, as any page may.
  }
}

function readStored(): [string, Position][] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? '[]');
    if (!Array.isArray(stored)) return [];
    return stored.filter((pair) => typeof pair?.[0] === 'string' && typeof pair[1]?.[0] === 'number');
  } catch {
    return [];
  }
}
