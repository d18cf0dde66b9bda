import type { Page } from '@playwright/test';

export const TEXT = '/articles/pezeshkian-azerbaijan-visit';
export const QUOTES = `${TEXT}/quotes`;
export const DATA = '**/articles/pezeshkian-azerbaijan-visit.json';

export const QUOTATION = {
  split: 'mohajerani-president-pezeshkians-visit-to-azerbaijan~4pkisu',
  provinces: 'mohajerani-we-are-seeking-to-enhance~smsd77',
} as const;

/** Answers a path as a host does that has no page for it: with the shell, whose script then fetches the article. */
export async function serveShell(page: Page, path: string): Promise<void> {
  await page.route(`**${path}`, (route) => route.fulfill({ path: 'dist/shell.html' }));
}

/** Opens a page and waits until it answers. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await untilReady(page);
}

/** Before a page answers, its links lead on, its buttons are only remembered, and keys do nothing. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
  // What listens to keys and to printing is there a frame later.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}

/** Waits until the code of all screens is there, which a page fetches ahead once it answers (prepare-ahead.ts). */
export async function untilAhead(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    // The part that comes last.
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/EmbedRoute-')),
  );
}
