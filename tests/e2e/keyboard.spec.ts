import { expect, type Page, test } from '@playwright/test';
import { open, QUOTES, TEXT } from './pages.ts';

test.skip(({ viewport }) => (viewport?.width ?? 0) < 640, 'a keyboard goes with the desktop layout');

/** Tabs until the focused element has this accessible name. */
async function tabTo(page: Page, name: RegExp) {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element?.closest('label')?.textContent;
      return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
    });
    if (name.test(focused.trim())) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

test('the whole journey with the keyboard alone', async ({ page }) => {
  await open(page, '/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await tabTo(page, /^Mark names$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${TEXT}?names=on`);
  await tabTo(page, /^Republic of Azerbaijan$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${TEXT}/countries/AZ?names=on`);
  await tabTo(page, /^Next mention$/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator('#current-mention')).toHaveText('Baku');
  await expect(page.getByRole('button', { name: 'Next mention' }).filter({ visible: true })).toBeFocused();

  await page.keyboard.press('/');
  await expect(page).toHaveURL(/mention=/);
  await page.keyboard.press('Control+/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('ties');
  await expect(page).toHaveURL(`${QUOTES}?q=ties&names=on`);
  await expect(page.getByRole('status')).toHaveText(/^4 of 16 quotations$/);

  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Country' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(`${QUOTES}?country=IR&q=ties&names=on`);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Country/ })).toBeFocused();

  await tabTo(page, /^Remove Country/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${QUOTES}?q=ties&names=on`);
  await expect(page.getByRole('status')).toBeFocused();

  await tabTo(page, /^In text$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('mark:focus')).toContainText('Despite occasional');
  await page.goBack();
  await expect(page).toHaveURL(`${QUOTES}?q=ties&names=on`);
});
