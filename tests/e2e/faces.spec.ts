import { expect, test } from '@playwright/test';
import { TEXT, untilAhead } from './pages.ts';

test('the page that one arrives on keeps the letters that it is read in; the next page has the faces', async ({
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
  });
  await page.goto(TEXT);
  await untilAhead(page);
  await expect(page.locator('#faces')).toHaveAttribute('media', '(scripting: none)');
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toContain('Source');
  expect(await page.evaluate(() => Reflect.get(globalThis, 'moved'))).toBeLessThan(0.001);
  await page.getByRole('link', { name: 'Quotes', exact: true }).filter({ visible: true }).click();
  await expect(page.locator('#faces')).toHaveAttribute('media', 'all');
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check('1em "Source Serif 4"'))).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/^"Source Sans 3"/);
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
    // A reload keeps the letters of the page, as its place counts on them.
    await page.reload();
    expect(await page.evaluate(() => Reflect.get(globalThis, 'seen'))).toEqual({
      theme: 'dark',
      media: '(scripting: none)',
    });
    await page.goto('about:blank');
    await page.goto(TEXT);
    const seen = await page.evaluate(() => Reflect.get(globalThis, 'seen'));
    expect(seen).toEqual({ theme: 'dark', media: 'all' });
  });
});
