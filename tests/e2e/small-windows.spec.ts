import { expect, test } from '@playwright/test';
import { open, QUOTES, TEXT } from './pages.ts';

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

// A window of 1280 by 800 px whose page is shown at four times its size (WCAG 2.2, 1.4.10 and 2.4.11).
test('a mention that one steps to stands above the bars of a low window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 200 });
  await open(page, `${TEXT}/countries/IR?mention=3`);
  const bar = page.getByRole('region', { name: 'Mentions of Iran' }).filter({ visible: true });
  for (const place of ['3 of 14', '4 of 14', '5 of 14']) {
    await expect(bar.getByText(place)).toBeVisible();
    const mention = page.locator('#current-mention');
    await expect(mention).toBeInViewport({ ratio: 1 });
    const isOnTop = () =>
      mention.evaluate((element) => {
        const { x, y, width, height } = element.getClientRects()[0] ?? new DOMRect();
        return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('mark') === element;
      });
    await expect.poll(isOnTop).toBe(true);
    await bar.getByRole('button', { name: 'Next mention' }).click();
  }
});

test('the note on a speaker keeps off the edge of a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, QUOTES);
  await page.getByRole('button', { name: '“Mohajerani noted”, how attributed' }).click();
  const note = await page.getByText('Attributed via “Mohajerani”.').filter({ visible: true }).boundingBox();
  if (note === null) throw new Error('The note is not there.');
  expect(note.x).toBeGreaterThan(4);
  expect(note.x + note.width).toBeLessThan(390 - 4);
});
