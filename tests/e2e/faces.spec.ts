import { expect, type Page, test } from '@playwright/test';
import { TEXT } from './pages.ts';

/** Longer than a reader is still arriving, see prepare-ahead.ts. */
const LATE_MS = 1600;

function untilAhead(page: Page) {
  return page.waitForFunction(() =>
    // The part that is prepared last.
    performance.getEntriesByType('resource').some(({ name }) => name.includes('/EmbedRoute-')),
  );
}

test('a page that answers soon is given its faces, and the change moves nothing by more than a hair', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(globalThis, {
          moved: Reflect.get(globalThis, 'moved') + Number(Reflect.get(entry, 'value')),
        });
    }).observe({ type: 'layout-shift', buffered: true });
    // However slow this machine is.
    performance.now = () => 0;
  });
  await page.goto(TEXT);
  await expect(page.locator('#faces')).toHaveAttribute('media', 'all');
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check('1em "Source Serif 4"'))).toBe(true);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'moved'))).toBeLessThan(0.01);
});

test('whoever has begun to read keeps the letters of this page; the next page has the faces', async ({
  page,
}) => {
  await page.route('**/assets/app-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.continue();
  });
  await page.goto(TEXT);
  await untilAhead(page);
  await expect(page.locator('#faces')).toHaveAttribute('media', '(scripting: none)');
  await page.getByRole('link', { name: 'Quotes', exact: true }).filter({ visible: true }).click();
  await expect(page.locator('#faces')).toHaveAttribute('media', 'all');
});

test('a theme that is kept holds from the first frame where the page could be kept, else once the app is there', async ({
  page,
}) => {
  await page.goto(TEXT);
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  // This browser keeps no pages, and so a page that is not reloaded does not ask before it is painted.
  await page.goto('about:blank');
  await page.goto(TEXT);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('button', { name: /^Theme: dark/ })).toBeVisible();
});

test.describe('on a second visit', () => {
  test.use({ serviceWorkers: 'allow' });

  test('theme and faces are there before any script of the app', async ({ page }) => {
    await page.goto(TEXT);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.evaluate(() => localStorage.setItem('theme', 'dark'));
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const { theme, started } = document.documentElement.dataset;
        const media = document.getElementById('faces')?.getAttribute('media');
        Object.assign(globalThis, { seen: { theme, started, media } });
      });
    });
    await page.reload();
    const seen = await page.evaluate(() => Reflect.get(globalThis, 'seen'));
    expect(seen).toEqual({ theme: 'dark', media: 'all' });
  });
});
