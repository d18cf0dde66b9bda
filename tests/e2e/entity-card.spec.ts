import { expect, type Page, test } from '@playwright/test';
import { open, QUOTES, TEXT } from './pages.ts';

const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 640;

async function openSidebar(page: Page) {
  if (isPhone(page)) await page.getByRole('button', { name: 'Who & where' }).click();
}

test('goes to the mention where one clicks in a strip', async ({ page }) => {
  await open(page, TEXT);
  await openSidebar(page);
  const strip = page
    .getByRole('button', { name: 'Go to a mention of Azerbaijan', exact: true })
    .filter({ visible: true });
  const width = (await strip.boundingBox())?.width ?? 0;
  await strip.first().click({ position: { x: width - 2, y: 10 } });
  await expect(page).toHaveURL(`${TEXT}/countries/AZ?mention=10`);
  await expect(page.locator('#current-mention')).toBeInViewport();
});

test('shows mentions by form, and a tick leads to its mention', async ({ page }) => {
  await open(page, `${TEXT}/countries/AZ`);
  await openSidebar(page);
  const lane = page.getByRole('group', { name: 'Mentions by its capital' }).filter({ visible: true });
  await expect(lane.getByRole('link')).toHaveCount(3);
  await lane.getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#current-mention')).toHaveText('Baku');
});

test('quotes what the article calls a person, linked to the place', async ({ page }) => {
  await open(page, `${TEXT}/entities/fatemeh-mohajerani`);
  await openSidebar(page);
  await page
    .getByRole('link', { name: '“The spokeswoman” in paragraph 4' })
    .filter({ visible: true })
    .click();
  await expect(page.locator('#current-mention')).toHaveText('The spokeswoman');
});

test('filters the quotations by both when one chooses with whom a country is named', async ({ page }) => {
  await open(page, `${TEXT}/countries/AZ`);
  await openSidebar(page);
  await page
    .getByRole('link', { name: /^Iran 7 paragraphs, 4 quotations/ })
    .filter({ visible: true })
    .click();
  await expect(page).toHaveURL(`${QUOTES}?country=IR&entity=azerbaijan`);
  await expect(page.getByRole('status')).toHaveText(/^4 of 16 quotations$/);
});

test('says so when the details do not arrive, and fetches them when asked again', async ({ page }) => {
  test.skip(isPhone(page), 'the sheet shows the same');
  await page.route('**/assets/EntityDetails-*.js', (route) => route.abort());
  await open(page, `${TEXT}/countries/AZ`);
  await expect(page.getByText('The network did not bring the details.')).toBeVisible();
  await page.unroute('**/assets/EntityDetails-*.js');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('group', { name: 'Mentions by its capital' })).toBeVisible();
});
