import { expect } from '@playwright/test';
import { makePassage } from '#domain/make-passage.ts';
import { formatPassage } from '#domain/passage-link.ts';
import { readSeed } from '../support/seed.ts';
import { heading, note, test, visit } from './device.ts';
import { QUOTATION, QUOTES, TEXT } from './pages.ts';

test('every view of the article and every link into it opens', async ({ page, context, site }) => {
  test.setTimeout(120_000);
  await visit(page, site, TEXT);
  await site.stop();
  await context.setOffline(true);
  for (const [path, shown] of [
    [TEXT, 'The Islamic Republic'],
    [QUOTES, 'What was said'],
    [`${QUOTES}/${QUOTATION.split}`, 'is a calculated'],
    [`${TEXT}#${QUOTATION.split}`, 'In the timeline'],
    [`${TEXT}/entities/fatemeh-mohajerani?mention=2`, 'Mohajerani'],
    [`${TEXT}/countries/AZ`, 'The Islamic Republic'],
    [`${TEXT}?passage=${passage('deep-rooted connections')}`, 'Exact.'],
    [`${QUOTES}?topic=bilateral-relations&kind=direct`, '5 of 16'],
    ['/', 'The Islamic Republic'],
  ] as const) {
    await page.goto(site.url + path);
    await expect(page.getByRole('main'), path).toContainText(shown);
    await expect(note(page), path).toBeVisible();
  }
  await page.reload();
  await expect(note(page)).toBeVisible();
});

test('so do its faces, flags, map and share dialog', async ({ page, context, site }) => {
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await visit(page, site, TEXT);
  await site.stop();
  await context.setOffline(true);
  await context.clearCookies();
  await page.goto(site.url + TEXT);
  await expect(heading(page)).toBeVisible();
  await page.getByRole('button', { name: 'More ways to share this view' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Share this view' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('#where').scrollIntoViewIfNeeded();
  await expect(page.locator('#where svg').first()).toBeVisible();
  const faces = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(faces.join()).toContain('Source Serif 4');
  expect(faces.join()).toContain('Source Sans 3');
  const flags = page.locator('img[src*="/flags/"]');
  expect(await flags.count()).toBeGreaterThan(0);
  for (const flag of await flags.all()) {
    await flag.evaluate((image: HTMLImageElement) => {
      image.loading = 'eager';
      return image.decode();
    });
  }
  expect(failed).toEqual([]);
});

test('an article that was never read says so, and an unknown address is still one', async ({
  page,
  site,
}) => {
  await visit(page, site, TEXT);
  await site.stop();
  await page.goto(`${site.url}/articles/another`);
  await expect(heading(page)).toHaveText('The network does not answer');
  await page.goto(`${site.url}/nowhere`);
  await expect(heading(page)).toHaveText('There is no such page');
});

test('the note goes once the network is back', async ({ page, context, site }) => {
  await visit(page, site, TEXT);
  await site.stop();
  await context.setOffline(true);
  await page.goto(site.url + QUOTES);
  await expect(note(page)).toContainText(String(new Date().getFullYear()));
  await page.getByRole('button', { name: 'Look for a newer one' }).click();
  await expect(page.getByRole('button', { name: 'Look for a newer one' })).toBeEnabled();
  await expect(note(page)).toBeVisible();
  await site.start();
  await context.setOffline(false);
  await expect(note(page)).toBeHidden({ timeout: 30_000 });
  await expect(heading(page)).toBeVisible();
});

/** The value of a link's `passage` for the first of these words in the article. */
function passage(words: string): string {
  const { article } = readSeed();
  const paragraph = article.paragraphs.find(({ text }) => text.includes(words));
  const start = paragraph?.text.indexOf(words) ?? 0;
  const span = { paragraph: paragraph?.id ?? '', start, end: start + words.length };
  const link = makePassage(article, span, span);
  if (link === undefined) throw new Error(`“${words}” cannot be linked to`);
  return encodeURIComponent(formatPassage(link));
}
