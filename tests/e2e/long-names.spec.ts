import { expect, type Page, test } from '@playwright/test';
import { encodeArticle } from '#dataset/encode-article.ts';
import { generateArticle } from '../support/generated-article.ts';
import { open } from './pages.ts';

const NAMES = ['Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren', 'Muhammad bin Abdulaziz al-Thani'];

test.beforeEach(async ({ page }) => {
  const article = generateArticle({ quotations: 12, speakers: 2, countries: ['NO', 'CL'] });
  const entities = article.entities.map((entity, index) => ({
    ...entity,
    name: NAMES[index] ?? entity.name,
  }));
  const last = article.paragraphs.at(-1) ?? { id: '', text: '' };
  const segment = { paragraph: last.id, start: last.text.length - 4, end: last.text.length - 1 };
  const quotations = article.quotations.map((quotation, index, { length }) =>
    index < length - 1 ? quotation : { ...quotation, segments: [segment] as const },
  );
  const body = encodeArticle({ ...article, entities, quotations });
  await page.route('**/articles/generated.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/articles/generated/quotes');
  await expect(page.getByText('Letters are speakers', { exact: false })).toBeVisible();
});

test('the legend breaks a name that is wider than a phone', async ({ page }) => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('the letters of whoever speaks last stand on the screen', async ({ page }) => {
  expect(await lastLetters(page)).toBeLessThanOrEqual(320);
});

/** Where the letters above the topics end, in pixels. */
function lastLetters(page: Page): Promise<number> {
  const letters = page.locator('[aria-label="Topics along the article"] svg text');
  return letters.evaluateAll((all) => Math.max(...all.map((text) => text.getBoundingClientRect().right)));
}
