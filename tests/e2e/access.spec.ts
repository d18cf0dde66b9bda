import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { OWN_TEXT } from '../support/own-text.ts';
import { DATA, open, QUOTATION, QUOTES, serveShell, TEXT } from './pages.ts';

const SCREENS = {
  text: TEXT,
  names: `${TEXT}?names=on`,
  'quotation in the text': `${TEXT}#${QUOTATION.split}`,
  paragraph: `${TEXT}#p3`,
  quotes: QUOTES,
  quotation: `${QUOTES}/${QUOTATION.split}`,
  'quotation outside the filter': `${QUOTES}/${QUOTATION.split}?topic=diplomatic-missions`,
  'quotation not there': `${QUOTES}/nobody-said-this~aaaaaa`,
  entity: `${TEXT}/entities/fatemeh-mohajerani?mention=2`,
  country: `${TEXT}/countries/AZ?mention=3`,
  filtered: `${QUOTES}?topic=bilateral-relations&country=IR&q=ties`,
  empty: `${QUOTES}?topic=diplomatic-missions&country=IQ`,
  'unknown parts': `${TEXT}?colour=red`,
  'filtered text': `${TEXT}?topic=bilateral-relations&q=ties`,
  'not found': '/nowhere',
  'no such article': '/articles/nowhere',
  'open an article': '/open',
  'an article of another device': '/articles/~ferry-k3f9q2ab',
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const [name, path] of Object.entries(SCREENS)) {
      test(`axe finds nothing on: ${name}`, async ({ page }) => {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    }

    test('axe finds nothing on: an article that was opened', async ({ page }) => {
      await open(page, '/open');
      await page.getByLabel('Or paste the text').fill('Only a headline');
      await page.getByRole('button', { name: 'Open the article' }).click();
      await expect(page.getByRole('alert')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByLabel('Or paste the text').fill(OWN_TEXT);
      await page.getByText('Where it is from').click();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Open the article' }).click();
      await expect(page.getByRole('note')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('link', { name: 'Your articles' }).click();
      await expect(page.getByRole('heading', { name: 'Opened on this device' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test('axe finds nothing on: sheet open', async ({ page, viewport }) => {
      test.skip((viewport?.width ?? 0) > 640, 'only a phone has sheets');
      await page.goto(QUOTES);
      await page.getByRole('button', { name: /^Filter/ }).click();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Who & where' }).click();
      expect(await violations(page)).toEqual([]);
    });

    test('axe finds nothing on: broken file', async ({ page }) => {
      await page.route(DATA, (route) => route.fulfill({ contentType: 'application/json', body: '{' }));
      await serveShell(page, TEXT);
      await page.goto(TEXT);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This article arrived damaged');
      expect(await violations(page)).toEqual([]);
    });
  });
}

/** Looks at the whole page at once: what is half under the bottom bar is not too small, only not scrolled yet. */
async function violations(page: Page) {
  // Twice: parts that are fetched when they come into view make the page longer.
  for (let pass = 0; pass < 2; pass += 1) {
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width: page.viewportSize()?.width ?? 1280, height: height + 400 });
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
