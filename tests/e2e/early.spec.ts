import { expect, type Page, test } from '@playwright/test';
import { QUOTES, TEXT, untilReady } from './pages.ts';

/** Opens a page whose code comes only when the answer is called. */
async function openWithoutCode(page: Page, path: string): Promise<() => void> {
  let bringCode = () => {};
  const asked = new Promise<void>((resolve) => {
    bringCode = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  return () => bringCode();
}

test('what is pressed before the page answers is done when it does, once', async ({ page }) => {
  const bringCode = await openWithoutCode(page, QUOTES);
  const label = page.getByRole('button', { name: /^Bilateral relations/ });
  // Pressed again by whoever sees nothing happen.
  await label.click();
  await label.click();
  await page.getByRole('button', { name: 'More ways to share this view' }).first().click();
  await expect(page).toHaveURL(QUOTES);
  bringCode();
  await expect(page.getByRole('dialog', { name: 'Share this view' })).toBeVisible();
  await expect(page).toHaveURL(`${QUOTES}?topic=bilateral-relations`);
});

test('what a browser opens by itself before the page answers stays open, and is filled', async ({
  page,
  viewport,
}) => {
  const bringCode = await openWithoutCode(page, QUOTES);
  const how = page.getByRole('button', { name: /, how attributed$/ }).first();
  await how.click();
  const note = page.locator(':popover-open');
  await expect(note).toHaveText(/Certainty/);
  bringCode();
  await untilReady(page);
  await expect(note).toHaveText(/Certainty/);
  if ((viewport?.width ?? 0) < 640) return;
  const bringAgain = await openWithoutCode(page, QUOTES);
  await page.getByRole('button', { name: 'Topic', exact: true }).click();
  bringAgain();
  await untilReady(page);
  await expect(note.getByRole('checkbox').first()).toBeVisible();
});

test('a press in a strip of mentions leads to the mention at its place', async ({ page, viewport }) => {
  test.skip(
    (viewport?.width ?? 0) < 640,
    'a phone has the strips in a sheet, which opens once the page answers',
  );
  const bringCode = await openWithoutCode(page, TEXT);
  const strip = page.getByRole('button', { name: 'Go to a mention of Azerbaijan', exact: true });
  const width = (await strip.boundingBox())?.width ?? 0;
  await strip.click({ position: { x: width - 2, y: 10 } });
  bringCode();
  await expect(page).toHaveURL(`${TEXT}/countries/AZ?mention=10`);
});

test('what is typed before the page answers is searched for when it does', async ({ page }) => {
  const bringCode = await openWithoutCode(page, QUOTES);
  await page.getByRole('searchbox').pressSequentially('seek');
  bringCode();
  await untilReady(page);
  await expect(page).toHaveURL(`${QUOTES}?q=seek`);
  await expect(page.getByRole('status')).toHaveText(/^1 of 16 quotations$/);
  await expect(page.getByRole('searchbox')).toBeFocused();
});
