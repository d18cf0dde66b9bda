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

test('one comes back to the words that one left, though they are in other letters by then', async ({
  page,
}) => {
  await page.goto(TEXT);
  await untilAhead(page);
  const paragraph = page.locator('p[id^="p9~"]');
  const topOf = () => paragraph.evaluate((element) => element.getBoundingClientRect().top);
  await paragraph.evaluate((element) =>
    scrollBy({ top: element.getBoundingClientRect().top - 250, behavior: 'instant' }),
  );
  const left = await topOf();
  const scrolled = await page.evaluate(() => scrollY);
  const quotes = page.getByRole('link', { name: 'Quotes', exact: true }).filter({ visible: true });
  // A click of Playwright's would scroll to the link first, although it is in view.
  await quotes.evaluate((link: HTMLElement) => link.click());
  await page.evaluate(() => document.fonts.ready);
  await page.goBack();
  await expect(paragraph).toBeInViewport();
  expect(Math.abs((await topOf()) - left)).toBeLessThan(6);
  expect(await page.evaluate(() => scrollY)).not.toBe(scrolled);
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
