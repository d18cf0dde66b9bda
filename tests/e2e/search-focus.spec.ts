import { expect, type Page, test } from '@playwright/test';
import { encodeArticle } from '#dataset/encode-article.ts';
import { generateArticle } from '../support/generated-article.ts';
import { open, QUOTES, TEXT } from './pages.ts';

const search = (page: Page) => page.getByRole('button', { name: 'Search quotations' }).click();
const field = (page: Page) => page.getByRole('searchbox', { name: 'Search quotations' });

/** Lets a part's code through when told to. */
async function holdPart(page: Page, name: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/${name}-*.js`, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test('a search field that comes late has the focus when it comes', async ({ page }) => {
  const release = await holdPart(page, 'QuotesRoute');
  await open(page, TEXT);
  await search(page);
  await expect(page).toHaveURL(QUOTES);
  await expect(field(page)).toHaveCount(0);
  await page.waitForTimeout(200);
  release();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('ties');
  await expect(page).toHaveURL(`${QUOTES}?q=ties`);
});

test('what a long article brings later leaves the focus in the search field', async ({ page }) => {
  const body = encodeArticle(
    generateArticle({ quotations: 600, speakers: 4, countries: ['NO', 'CL', 'KE', 'VN'] }),
  );
  await page.route('**/articles/generated.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
  const release = await holdPart(page, 'LongTimeline');
  await open(page, '/articles/generated');
  await search(page);
  await expect(field(page)).toBeFocused();
  release();
  const rows = page.getByRole('list', { name: 'Quotations' }).locator('> li');
  await expect(rows.first()).toHaveAttribute('data-index', '0');
  await expect.poll(() => rows.count()).not.toBe(40);
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toBeInViewport();
});

test('Back to the quotes of a search does not ask for the search field again', async ({ page }) => {
  await open(page, TEXT);
  await search(page);
  await expect(field(page)).toBeFocused();
  await page.getByRole('link', { name: 'Text', exact: true }).first().click();
  await expect(page).toHaveURL(TEXT);
  await page.goBack();
  await expect(page).toHaveURL(QUOTES);
  await expect(field(page)).toHaveCount(1);
  await expect(field(page)).not.toBeFocused();
});

test('the quotes that are opened by their own link leave the search field alone', async ({ page }) => {
  await open(page, TEXT);
  await page.getByRole('link', { name: 'Quotes', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'What was said' })).toBeFocused();
});
