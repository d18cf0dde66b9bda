import { expect, test } from '@playwright/test';
import { QUOTATION, QUOTES, TEXT } from './pages.ts';

const PAGES = [TEXT, QUOTES, `${QUOTES}/${QUOTATION.provinces}`, `${TEXT}/countries/AZ`];

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every page is there to read, and its links lead on', async ({ page }) => {
    await page.goto(TEXT);
    await expect(page.locator('article')).toContainText('sustainable development in the South Caucasus.”');
    const quotes = page.getByRole('link', { name: 'Quotes', exact: true }).filter({ visible: true });
    await quotes.click();
    await expect(page).toHaveURL(QUOTES);
    const entries = page.getByRole('list', { name: 'Quotations' }).locator('> li');
    await expect(entries).toHaveCount(16);
    await entries
      .first()
      .getByRole('link', { name: /^Paragraph/ })
      .click();
    await expect(page).toHaveURL(/\/quotes\/mohajerani-/);
    await expect(page.locator('li[aria-current="true"]')).toHaveCount(1);
    await entries
      .first()
      .getByRole('link', { name: /Mohajerani$/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/entities\//);
  });
});

for (const path of PAGES) {
  test(`${path} is taken over as it was served`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    // React replaces what does not match; the served elements must all live on.
    await page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        if (document.readyState === 'interactive')
          Object.assign(globalThis, { served: [...document.querySelectorAll('#root *')] });
      });
    });
    await page.goto(path);
    await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
    const { served, lost } = await page.evaluate(() => {
      const elements: readonly Element[] = Reflect.get(globalThis, 'served');
      // What says that a late part is being fetched goes when it has come.
      const gone = elements.filter(
        (element) => !element.isConnected && !/^Fetching .*…$/.test(element.textContent),
      );
      return { served: elements.length, lost: gone.map((element) => element.outerHTML.slice(0, 120)) };
    });
    expect(served).toBeGreaterThan(5);
    expect(lost).toEqual([]);
    expect(faults).toEqual([]);
  });
}
