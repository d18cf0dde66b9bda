import { expect, type Page, test } from '@playwright/test';
import { QUOTES, TEXT } from './pages.ts';

const SCRIPT = '**/assets/app-*.js';
const note = (page: Page) => page.getByRole('alert').filter({ hasText: 'Communiqué did not start' });

const STARTS = {
  'does not arrive': (page: Page) => page.route(SCRIPT, (route) => route.abort()),
  'is an error of the server': (page: Page) => page.route(SCRIPT, (route) => route.fulfill({ status: 500 })),
  'is too new for the browser': (page: Page) =>
    page.route(SCRIPT, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'export const x = 1 ?| 2;' }),
    ),
  'fails as it starts': (page: Page) =>
    page.route(SCRIPT, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("no such function")' }),
    ),
};

for (const [what, prevent] of Object.entries(STARTS)) {
  test(`an article can be read when the script ${what}`, async ({ page }) => {
    await prevent(page);
    await page.goto(`${TEXT}?q=seeking`);
    await expect(note(page)).toBeVisible();
    await expect(page.locator('article p[id]').first()).toBeVisible();
    await page.getByRole('link', { name: 'Quotes' }).filter({ visible: true }).click();
    await expect(page).toHaveURL(QUOTES);
    await expect(page.getByRole('list', { name: 'Quotations' })).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
  });
}

test('a page without content of its own says so as well, and the next one starts', async ({ page }) => {
  await page.route(SCRIPT, (route) => route.abort());
  await page.route(`**${TEXT}`, (route) => route.fulfill({ path: 'dist/shell.html' }));
  await page.goto(TEXT);
  await expect(note(page)).toBeVisible();
  await page.unroute(SCRIPT);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Azerbaijan Visit/);
  await expect(note(page)).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('text and quotations are there, and the empty page says what it needs', async ({ page }) => {
    await page.goto(TEXT);
    await expect(page.locator('article p[id]').last()).toBeVisible();
    await page.goto(QUOTES);
    await expect(page.getByRole('list', { name: 'Quotations' })).toBeVisible();
    await page.goto('/shell.html');
    await expect(page.locator('noscript')).toBeVisible();
  });
});
