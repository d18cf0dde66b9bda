import { expect, test } from '@playwright/test';
import { open, TEXT } from './pages.ts';

test('leads from a time to the very words of the text', async ({ page }) => {
  await open(page, `${TEXT}#when`);
  await page.getByRole('link', { name: /^“since the COVID-19 pandemic” ¶ 7/ }).click();
  await expect(page).toHaveURL(/\?passage=since\+the\+COVID-19\+pandemic/);
  await expect(page.locator('#passage')).toBeInViewport();
  await expect(page.getByText('These are the words that the link was made for.')).toBeAttached();
});

test('says in which of three columns each time stands, and leaves numbers that are no time out', async ({
  page,
}) => {
  await open(page, `${TEXT}#when`);
  const when = page.locator('#when');
  await expect(when.getByRole('heading', { level: 2 })).toHaveText(
    /^The article looks back more often than ahead/,
  );
  for (const [label, words] of [
    ['Before', '“in recent years”'],
    ['Now', '“Apr 26”'],
    ['After', '“will soon”'],
  ] as const) {
    const column = when.locator('section').filter({ has: page.getByRole('heading', { name: label }) });
    await expect(column).toContainText(words);
  }
  await expect(when).not.toContainText('fourteenth');
});
