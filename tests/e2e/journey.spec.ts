import { expect, type Page, test } from '@playwright/test';
import { open, QUOTATION, QUOTES, TEXT } from './pages.ts';

const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 640;
const entries = (page: Page) => page.getByRole('list', { name: 'Quotations' }).locator('> li');

/** Chooses a value of a facet where this screen has it: in the facet's menu, or in the phone's sheet. */
async function choose(page: Page, name: RegExp, facet = 'Topic') {
  await page.getByRole('button', { name: isPhone(page) ? /^Filter/ : new RegExp(`^${facet}`) }).click();
  await page.getByRole('checkbox', { name }).filter({ visible: true }).check({ force: true });
  if (isPhone(page)) await page.getByRole('button', { name: /^Show \d+ quotation/ }).click();
  else await page.keyboard.press('Escape');
}

test('reads the article from the front door', async ({ page }) => {
  await open(page, '/');
  await expect(page).toHaveURL(TEXT);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Pezeshkian’s Azerbaijan Visit/);
  await expect(page.locator('article p[id]').first()).toContainText('WANA (Apr 26) – The Islamic Republic');
  await expect(page.locator('article')).toContainText('sustainable development in the South Caucasus.”');
});

test('filters by topic, combines filters, and goes back through them', async ({ page }) => {
  await open(page, QUOTES);
  await expect(entries(page)).toHaveCount(16);
  await choose(page, /^Bilateral relations/);
  await expect(entries(page)).toHaveCount(7);
  await choose(page, /^Direct/, 'Kind');
  await expect(entries(page)).toHaveCount(5);
  await expect(page).toHaveURL(`${QUOTES}?topic=bilateral-relations&kind=direct`);
  await page.goBack();
  await expect(entries(page)).toHaveCount(7);
  await page.goBack();
  await expect(entries(page)).toHaveCount(16);
  await page.goForward();
  await page.goForward();
  await expect(entries(page)).toHaveCount(5);
  await page.getByRole('link', { name: 'Clear all' }).click();
  await expect(entries(page)).toHaveCount(16);
});

test('opens a shared quotation cold, in focus and in view', async ({ page }) => {
  await open(page, `${QUOTES}/${QUOTATION.split}`);
  const entry = page.locator(`[id="${QUOTATION.split}"]`);
  await expect(entry).toBeInViewport({ ratio: 0.5 });
  await expect(entry).toBeFocused();
  await expect(entry).toContainText('“President Pezeshkian’s visit to Azerbaijan,” […] “is a calculated');
});

test('opens a shared filter cold as the screen it was copied from', async ({ page }) => {
  await open(page, `${QUOTES}?country=IQ`);
  await expect(entries(page)).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Remove Country: Iraq' })).toBeVisible();
});

test('goes from a quotation into the text and back to where one was', async ({ page }) => {
  await open(page, QUOTES);
  const entry = page.locator(`[id="${QUOTATION.provinces}"]`);
  await entry.getByRole('link', { name: 'In text' }).click();
  await expect(page).toHaveURL(`${TEXT}#${QUOTATION.provinces}`);
  await expect(page.locator(`mark[id="${QUOTATION.provinces}"]`)).toBeInViewport();
  await page.getByRole('link', { name: 'In the timeline' }).hover();
  const before = await page.evaluate(() => scrollY);
  await page.getByRole('link', { name: 'In the timeline' }).click();
  await expect(page.locator(`[id="${QUOTATION.provinces}"]`)).toBeInViewport();
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  await page.goBack();
  await expect(entries(page)).toHaveCount(16);
  await expect(entry).toBeInViewport();
});

test('restores the place after a reload', async ({ page }) => {
  await open(page, TEXT);
  const last = page.locator('article p').last();
  await last.scrollIntoViewIfNeeded();
  const topOf = () => last.evaluate((paragraph) => paragraph.getBoundingClientRect().top);
  const before = await topOf();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
  await page.reload();
  // Half a line: a phone's place is 8 pixels off.
  await expect.poll(async () => Math.abs((await topOf()) - before)).toBeLessThan(10);
});

test('chooses a country and steps through its mentions', async ({ page }) => {
  await open(page, TEXT);
  if (isPhone(page)) await page.getByRole('button', { name: 'Who & where' }).click();
  await page
    .getByRole('link', { name: /^Azerbaijan \d/ })
    .filter({ visible: true })
    .click();
  await expect(page).toHaveURL(`${TEXT}/countries/AZ`);
  const next = page.getByRole('button', { name: 'Next mention' }).filter({ visible: true });
  await next.click();
  await next.click();
  await expect(page).toHaveURL(`${TEXT}/countries/AZ?mention=2`);
  await expect(page.getByText('2 of 10, in paragraph 2').filter({ visible: true })).toBeVisible();
  await expect(page.locator('#current-mention')).toHaveText('Baku');
  await expect(page.locator('#current-mention')).toBeInViewport();
  await page.getByRole('button', { name: 'Previous mention' }).filter({ visible: true }).click();
  await expect(page.locator('#current-mention')).toHaveText('Republic of Azerbaijan');
});

test('keeps the results in view above the sheet, and closes it with Esc', async ({ page }) => {
  test.skip(!isPhone(page), 'only a phone has the sheet');
  await open(page, QUOTES);
  await page.getByRole('button', { name: /^Filter/ }).click();
  await page.getByRole('checkbox', { name: /^Diplomatic missions/ }).check({ force: true });
  const sheet = page.getByRole('dialog', { name: 'Filter quotations' });
  const top = (await sheet.boundingBox())?.y ?? 0;
  expect(top).toBeGreaterThan(844 * 0.3);
  await expect(page.getByRole('button', { name: 'Show 2 quotations' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('button', { name: /^Filter/ })).toBeFocused();
});

test('puts the link of a quotation on the clipboard and says so', async ({ page, context, baseURL }) => {
  test.skip(isPhone(page), 'a phone has the share sheet');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, QUOTES);
  await page
    .locator(`[id="${QUOTATION.provinces}"]`)
    .getByRole('button', { name: 'Share this quotation', exact: true })
    .click();
  await expect(page.getByRole('alert')).toHaveText('Link copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${baseURL}${QUOTES}/${QUOTATION.provinces}`);
  await open(page, copied);
  await expect(page.locator(`[id="${QUOTATION.provinces}"]`)).toBeFocused();
});

test('hands a paragraph to the share sheet where there is one', async ({ page, baseURL }) => {
  test.skip(!isPhone(page), 'a desktop copies');
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) =>
        document.documentElement.setAttribute('data-shared', JSON.stringify(data)),
    });
  });
  await open(page, `${TEXT}#p3`);
  await page.getByRole('button', { name: 'Share this paragraph', exact: true }).click();
  await expect(page.getByRole('alert')).toHaveText('Shared');
  const shared = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}');
  expect(shared.url).toMatch(`${baseURL}${TEXT}#p3`);
  expect(shared.text).toContain('geographic neighbors');
});

test('offers the link in a field when neither sharing nor copying is allowed', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, `${QUOTES}?kind=mixed`);
  await page.getByRole('main').getByRole('button', { name: 'Share this view', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(`${baseURL}${QUOTES}?kind=mixed`);
  await expect(page.getByRole('textbox', { name: 'Link' })).toBeFocused();
});

test('keeps the chosen theme', async ({ page }) => {
  await open(page, TEXT);
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  const button = page.getByRole('button', { name: /^Theme/ });
  await button.click();
  await button.click();
  expect(await paper()).not.toBe(light);
  const dark = await paper();
  await page.reload();
  expect(await paper()).toBe(dark);
});

test('never scrolls sideways at 320 pixels, nor moves anything while it loads', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    TEXT,
    QUOTES,
    `${TEXT}/countries/AZ?mention=3`,
    `${QUOTES}?topic=regional-diplomacy&q=relations`,
    '/nowhere',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 100);
        }),
    );
    expect(shift, path).toBeLessThan(0.001);
  }
});
