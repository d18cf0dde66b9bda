import { expect, type Page, test } from '@playwright/test';
import { open, QUOTATION, TEXT } from './pages.ts';

for (const colorScheme of ['light', 'dark'] as const)
  for (const path of [`${TEXT}/countries/AZ?mention=2`, `${TEXT}?names=on#${QUOTATION.split}`])
    test(`what is marked in ${path} can be read in forced colors, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await open(page, path);
      await expect(page.locator('article mark').first()).toBeVisible();
      expect(await marksLikeTheirGround(page)).toEqual([]);
    });

/** The words of marks, and of links in them, whose color is that of what they stand on. */
function marksLikeTheirGround(page: Page): Promise<string[]> {
  return page.locator('article :is(mark, mark a)').evaluateAll((elements) => {
    const groundOf = (element: Element | null): string => {
      const ground = element === null ? 'none' : getComputedStyle(element).backgroundColor;
      return element !== null && /^rgba.*, 0\)$/.test(ground) ? groundOf(element.parentElement) : ground;
    };
    return elements
      .filter((element) => getComputedStyle(element).color === groundOf(element))
      .map(({ textContent }) => textContent);
  });
}
