import { expect, test } from '@playwright/test';
import { open, TEXT } from './pages.ts';

for (const width of [1024, 1152, 1280])
  test(`the headline in the masthead ends before the views at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 768 });
    await open(page, TEXT);
    await page.mouse.wheel(0, 600);
    const title = page.locator('header > span');
    await expect(title).toBeVisible();
    const [headline, views] = [
      await title.boundingBox(),
      await page.getByRole('navigation').first().boundingBox(),
    ];
    if (headline === null || views === null) throw new Error('The masthead is not there.');
    expect(headline.width).toBeGreaterThan(150);
    expect(headline.x + headline.width).toBeLessThan(views.x);
  });
