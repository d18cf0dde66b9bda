import { expect, test } from '@playwright/test';
import { open, QUOTES, TEXT } from './pages.ts';

// Twice the browser's usual letters (WCAG 2.2, 1.4.4).
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'],
    });
  },
});

for (const path of [
  TEXT,
  `${QUOTES}?topic=bilateral-relations`,
  `${TEXT}/entities/fatemeh-mohajerani`,
  '/articles',
])
  test(`nothing of ${path} lies beside the screen where letters are large`, async ({ page }) => {
    await open(page, path);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

test('the name in the bar of mentions can be read beside its buttons', async ({ page }) => {
  await open(page, `${TEXT}/entities/fatemeh-mohajerani`);
  const bar = page.getByRole('region', { name: 'Mentions of Fatemeh Mohajerani' }).filter({ visible: true });
  const name = await bar.getByText('Fatemeh Mohajerani').boundingBox();
  expect(name?.width).toBeGreaterThan(150);
  for (const button of await bar.getByRole('button').all()) {
    const box = await button.boundingBox();
    if (name === null || box === null) throw new Error('The bar is not there.');
    const isBeside = box.x >= name.x + name.width || box.y >= name.y + name.height;
    expect(isBeside).toBe(true);
  }
});
