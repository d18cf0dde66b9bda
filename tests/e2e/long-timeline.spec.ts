import { expect, type Page, test } from '@playwright/test';
import { encodeArticle } from '#dataset/encode-article.ts';
import { generateArticle } from '../support/generated-article.ts';
import { open } from './pages.ts';

/** Hundreds of rows take a loaded machine a while. */
const soon = expect.configure({ timeout: 20_000 });
const COUNT = 600;
const article = generateArticle({ quotations: COUNT, speakers: 4, countries: ['NO', 'CL', 'KE', 'VN'] });
const body = encodeArticle(article);
const QUOTES = '/articles/generated/quotes';
const idOf = (number: number) => article.quotations[number - 1]?.id ?? '';
const entries = (page: Page) => page.getByRole('list', { name: 'Quotations' }).locator('> li');
const entry = (page: Page, number: number) => page.locator(`[id="${idOf(number)}"]`);

test.setTimeout(90_000);

test.beforeEach(async ({ page }) => {
  await page.route('**/articles/generated.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
});

test('keeps of a long list only the rows near the screen, each with its place in the whole', async ({
  page,
}) => {
  await open(page, QUOTES);
  await soon(entry(page, 1)).toHaveAttribute('aria-setsize', String(COUNT));
  expect(await entries(page).count()).toBeLessThan(60);
  // Rows are measured while one is on the way: the end moves.
  await soon(async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect(entry(page, COUNT)).toBeInViewport({ timeout: 1000 });
  }).toPass();
  await soon(entry(page, COUNT)).toHaveAttribute('aria-posinset', String(COUNT));
  expect(await entries(page).count()).toBeLessThan(60);
});

test('a link to a quotation far down opens on it, with the focus, and its neighbours around it', async ({
  page,
}) => {
  await open(page, `${QUOTES}/${idOf(400)}`);
  await soon(entry(page, 400)).toBeInViewport();
  await soon(entry(page, 400)).toBeFocused();
  await soon(entry(page, 401)).toBeAttached();
  await soon(entry(page, 399)).toBeAttached();
});

test('Back returns to the place that one left', async ({ page }) => {
  await open(page, QUOTES);
  await entry(page, 1).waitFor();
  for (let step = 0; step < 10; step += 1) await page.mouse.wheel(0, 2000);
  const link = entries(page).getByRole('link', { name: 'In text' });
  const seen = await firstInView(page);
  expect(seen).not.toBe(idOf(1));
  await link.nth(10).focus();
  const left = await firstInView(page);
  await page.keyboard.press('Enter');
  await soon(page).toHaveURL(/articles\/generated#/);
  await page.goBack();
  await soon.poll(() => firstInView(page)).toBe(left);
});

test('Tab goes from row to row beyond what was in the page at first', async ({ page }) => {
  await open(page, QUOTES);
  const place = (number: number) => entry(page, number).getByRole('link', { name: /^Paragraph/ });
  await entry(page, 1).waitFor();
  // Until the list's code is there, its first forty rows are in the page.
  await soon.poll(() => entries(page).count()).toBeLessThan(40);
  const initially = await entries(page).count();
  await place(initially).scrollIntoViewIfNeeded();
  await place(initially).focus();
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    if (await place(initially + 2).evaluate((link) => link === document.activeElement)) return;
  }
  throw new Error('Tab never reached the row after the next');
});

test('the browser’s own search and print get every quotation', async ({ page }) => {
  await open(page, QUOTES);
  await entry(page, 1).waitFor();
  await page.emulateMedia({ media: 'print' });
  await soon(entries(page)).toHaveCount(COUNT);
  await page.emulateMedia({ media: 'screen' });
  await soon.poll(() => entries(page).count()).toBeLessThan(60);
  await page.keyboard.press('Control+f');
  await soon(entries(page)).toHaveCount(COUNT);
  await page.getByRole('button', { name: 'Leave out what is far' }).click();
  await soon.poll(() => entries(page).count()).toBeLessThan(60);
  await page.getByRole('button', { name: `Put all ${COUNT} into the page` }).click();
  await soon(entries(page)).toHaveCount(COUNT);
});

/** The id of the first row that starts on the screen. */
async function firstInView(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const rows = [...document.querySelectorAll('ol[aria-label="Quotations"] > li')];
    return rows.find((row) => row.getBoundingClientRect().top >= 0)?.id;
  });
}
