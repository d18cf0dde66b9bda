import { expect, test } from '@playwright/test';
import { encodeLongArticle } from '../support/long-article.ts';

const body = encodeLongArticle(30);

test.beforeEach(async ({ page }) => {
  await page.route('**/articles/long.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
});

test('fits 30 quotations and a word longer than a phone into 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/articles/long', '/articles/long/quotes', '/articles/long/entities/envoy?mention=7']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});

test('shows all 30 in the timeline, and the last of them from a cold link', async ({ page }) => {
  await page.goto('/articles/long/quotes');
  const entries = page.getByRole('list', { name: 'Quotations' }).locator('> li');
  await expect(entries).toHaveCount(30);
  const last = await entries.last().getAttribute('id');
  await page.goto(`/articles/long/quotes/${last}`);
  await expect(page.locator(`[id="${last}"]`)).toBeInViewport();
  await expect(page.locator(`[id="${last}"]`)).toContainText('Measure 30 concerns');
});

test('prints the filtered quotations with the headline and without the controls', async ({ page }) => {
  await page.goto('/articles/long/quotes?q=measure+7');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('main').getByText('A Donaudampf')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('link', { name: 'In text' }).first()).toBeHidden();
  await expect(page.locator('[id^="envoy-measure-7"]')).toBeVisible();
});
