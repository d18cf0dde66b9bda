import { expect, test } from '@playwright/test';
import { QUOTES } from './pages.ts';

test('what a search finds is painted where it stands, and only there', async ({ page }) => {
  await page.goto(`${QUOTES}?q=azerbaijan+TIES`);
  const painted = () =>
    page.evaluate(() => {
      const hits = CSS.highlights.get('search-hit') ?? [];
      return [...hits].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer.textContent ?? '').slice(startOffset, endOffset),
      );
    });
  await expect.poll(painted).not.toEqual([]);
  for (const words of await painted()) expect(words).toMatch(/^(?:Azerbaijan|ties)$/i);
  const quotes = await page.locator('blockquote').allTextContents();
  const count = quotes.join('\n').match(/azerbaijan|ties/gi)?.length;
  expect(await painted()).toHaveLength(count ?? -1);

  await page.getByRole('searchbox').fill('kin');
  await expect.poll(painted).toContain('kin');
  await page.getByRole('searchbox').fill('');
  await expect.poll(painted).toEqual([]);
});
