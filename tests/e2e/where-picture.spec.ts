import { brotliCompressSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { COUNTRY_CODES } from '#domain/country-code.ts';
import { encodeGenerated } from '../support/generated-article.ts';
import { open, QUOTES, TEXT, untilAhead } from './pages.ts';

const ALL = [...COUNTRY_CODES].sort();
const SIXTY = ALL.filter((_, index) => index % 4 === 0).slice(0, 60);
const FIVE = ['FR', 'DE', 'VA', 'IT', 'CH'];
const map = '#where figure svg[viewBox]:has(a)';

async function openMap(page: Page, countries: readonly string[]): Promise<void> {
  const body = encodeGenerated({ quotations: countries.length, countries });
  await page.route('**/articles/generated.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
  await open(page, '/articles/generated#where');
  await page.locator('#where').scrollIntoViewIfNeeded();
  await expect(page.locator(map)).toBeVisible({ timeout: 15_000 });
}

for (const countries of [['FJ'], FIVE, SIXTY]) {
  test(`tells the same of ${countries.length} countries on the map and in the table`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openMap(page, countries);
    const onMap = await page
      .locator(`${map} a[href*="/countries/"]`)
      .evaluateAll((links) =>
        links.map((link) => `${link.getAttribute('href')} ${/\d+/.exec(link.textContent ?? '')?.[0]}`),
      );
    const inTable = await page
      .locator('#where tbody tr')
      .evaluateAll((rows) =>
        rows.map(
          (row) =>
            `${row.querySelector('th a')?.getAttribute('href')} ${row.querySelector('td')?.textContent}`,
        ),
      );
    expect(onMap.sort()).toEqual(inTable.sort());
    expect(onMap).toHaveLength(countries.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const { violations } = await new AxeBuilder({ page }).include('#where').analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  });
}

test('opens a country from its row with the keyboard, and the smallest from the map', async ({ page }) => {
  await openMap(page, FIVE);
  await page.locator('#where').getByRole('link', { name: 'Switzerland', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/countries\/CH$/);
  await page.locator(`${map} a[href$="/countries/VA"] circle`).last().click();
  await expect(page).toHaveURL(/\/countries\/VA$/);
});

test('filters by both countries where one chooses the line between them', async ({ page }) => {
  await open(page, `${TEXT}#where`);
  const line = page.locator(`${map} a[href*="country=IR"][href*="entity=azerbaijan"]`);
  await line.dispatchEvent('click');
  await expect(page).toHaveURL(`${QUOTES}?country=IR&entity=azerbaijan`);
  await expect(page.getByRole('status')).toHaveText(/^4 of 16 quotations$/);
});

test('prints the map, its source and every row, the folded ones too', async ({ page }) => {
  await openMap(page, SIXTY);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator(map)).toBeVisible();
  await expect(page.getByText('borders imply no endorsement')).toBeVisible();
  await expect(page.locator('#where tbody tr').last()).toBeVisible();
  await expect(page.locator('#where summary')).toBeHidden();
});

test('fetches the map only once it is near, code and data together under 120 kilobytes', async ({ page }) => {
  const late = new Map<string, number>();
  await page.setViewportSize({ width: 1280, height: 400 });
  await open(page, TEXT);
  await untilAhead(page);
  await page.waitForLoadState('networkidle');
  page.on('response', async (response) => {
    if (!/\.(?:js|css)$/.test(response.url())) return;
    late.set(response.url(), brotliCompressSync(await response.body()).length);
  });
  const before = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(before.filter((name) => /world-map|CountriesMap|WherePicture/.test(name))).toEqual([]);
  await page.locator('#where').scrollIntoViewIfNeeded();
  await expect(page.locator(map)).toBeVisible();
  const sum = () => [...late.values()].reduce((bytes, size) => bytes + size, 0);
  // A file's size is known a moment after what it draws is seen.
  await expect.poll(sum, [...late].join('\n')).toBeGreaterThan(20_000);
  expect(sum(), [...late].join('\n')).toBeLessThan(120_000);
});
