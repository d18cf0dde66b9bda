import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { encodeGenerated } from '../support/generated-article.ts';
import { open, QUOTATION, QUOTES } from './pages.ts';

const GENERATED = '/articles/generated/quotes';
const lanes = '[aria-label="Topics along the article"]';

test('names the bar that one points at, and opens it', async ({ page }) => {
  await open(page, QUOTES);
  const bar = page
    .locator(lanes)
    .getByRole('link', { name: /^Paragraph 10, direct, Fatemeh/ })
    .first();
  await bar.focus();
  await expect(page.locator('figure p[aria-hidden]')).toContainText('Paragraph 10, direct');
  await bar.press('Enter');
  await expect(page).toHaveURL(`${QUOTES}/${QUOTATION.split}`);
  await expect(page.locator(`[id="${QUOTATION.split}"]`)).toBeInViewport();
});

test('goes along a lane with the arrow keys, and over it with one Tab', async ({ page }) => {
  await open(page, QUOTES);
  const lane = page.getByRole('group', { name: 'Bilateral relations' });
  await expect(lane.locator('a[tabindex="0"]')).toHaveCount(1);
  await lane.locator('a[tabindex="0"]').focus();
  await page.keyboard.press('End');
  await expect(lane.getByRole('link').last()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(lane.getByRole('link').nth(5)).toBeFocused();
});

test('filters by the label of a lane, and lets go again', async ({ page }) => {
  await open(page, QUOTES);
  const label = page.getByRole('button', { name: /^Bilateral relations/ });
  await label.click();
  await expect(page).toHaveURL(`${QUOTES}?topic=bilateral-relations`);
  await expect(label).toHaveAttribute('aria-pressed', 'true');
  await label.click();
  await expect(page).toHaveURL(QUOTES);
});

test('filters wherever one presses in a lane but on a bar', async ({ page }) => {
  await open(page, QUOTES);
  const lane = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('group', { name: 'Bilateral relations' }) });
  const box = await lane.boundingBox();
  await lane.click({ position: { x: (box?.width ?? 0) * 0.72, y: (box?.height ?? 0) - 6 } });
  await expect(page).toHaveURL(`${QUOTES}?topic=bilateral-relations`);
});

test('prints all lanes, the folded ones too', async ({ page }) => {
  await open(page, QUOTES);
  await page.emulateMedia({ media: 'print' });
  const more = page.getByRole('list', { name: 'More topics along the article', includeHidden: true });
  await expect(more.locator('svg').last()).toBeVisible();
});

for (const quotations of [1, 100, 1000]) {
  test(`stays legible with ${quotations} quotations at 320 pixels`, async ({ page }) => {
    const body = encodeGenerated({ quotations, speakers: Math.min(3, quotations) });
    await page.route('**/articles/generated.json', (route) =>
      route.fulfill({ contentType: 'application/json', body }),
    );
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, GENERATED);
    const bars = page.locator(lanes).locator('a > rect:last-child');
    // A thousand entries take a slow machine its time; that they do not take too long is measured elsewhere.
    await expect(bars.first()).toBeVisible({ timeout: 20_000 });
    const widths = await bars.evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width));
    expect(Math.min(...widths)).toBeGreaterThan(2.5);
    expect(widths.length).toBeLessThanOrEqual(5 * 60);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    if (quotations > 100) return;
    const { violations } = await new AxeBuilder({ page }).include('main figure').analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });
}
