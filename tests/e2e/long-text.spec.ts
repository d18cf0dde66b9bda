import { expect, type Page, test } from '@playwright/test';
import { PAUSE } from '#node/prerender/page-html.ts';
import { encodeGenerated } from '../support/generated-article.ts';
import { renderServedPage } from '../support/served-page.ts';
import { open, TEXT, untilReady } from './pages.ts';
import { countViolations } from './violations.ts';

const PARAGRAPHS = 1200;
const PATH = '/articles/generated';
const DATA = '**/articles/generated.json';
const body = encodeGenerated({ quotations: PARAGRAPHS, speakers: 3, countries: ['NO', 'CL'] });
const { paragraphs }: { paragraphs: { id: string; text: string }[] } = JSON.parse(body);
const late = paragraphs[317];
if (late === undefined) throw new Error('The article is too short');
let served = '';

test.beforeAll(async () => {
  served = await renderServedPage(PATH, 'articles/generated.json', body);
});

test.beforeEach(async ({ context }) => {
  await context.route(`**${PATH}`, (route) => route.fulfill({ contentType: 'text/html', body: served }));
  await context.route(DATA, (route) => route.fulfill({ contentType: 'application/json', body }));
});

const inText = (page: Page) => page.locator('article p[id]');

test('brings the whole text into the page, and none of it twice', async ({ page }) => {
  await open(page, PATH);
  await expect(inText(page)).toHaveCount(PARAGRAPHS);
  await expect(page.locator('noscript')).toHaveCount(0);
  const ids = await inText(page).evaluateAll((elements) => elements.map(({ id }) => id));
  expect(ids).toEqual(paragraphs.map(({ id }) => id));
});

test('keeps to the policy that the host sends, and is not made anew', async ({ page, request }) => {
  expect(served).toContain(PAUSE);
  const violations = await countViolations(page);
  const policy = (await request.get(TEXT)).headers()['content-security-policy'] ?? '';
  await page.route(`**${PATH}`, (route) => {
    const headers = { 'content-type': 'text/html', 'content-security-policy': policy };
    return route.fulfill({ headers, body: served });
  });
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      Reflect.set(window, 'firstParagraph', document.querySelector('article p[id]'));
    });
  });
  await open(page, PATH);
  await expect(inText(page)).toHaveCount(PARAGRAPHS);
  expect(await page.locator('#root script').count()).toBe(0);
  expect(violations).toEqual([]);
  expect(
    await page.evaluate(
      () => Reflect.get(window, 'firstParagraph') === document.querySelector('article p[id]'),
    ),
  ).toBe(true);
});

test('arrives at a late paragraph from a cold link before the rest is there, and stays', async ({ page }) => {
  await open(page, `${PATH}#${late.id}`);
  const target = page.locator(`[id="${late.id}"]`);
  await expect(target).toBeInViewport();
  await expect(target).toBeFocused();
  await expect(inText(page)).toHaveCount(PARAGRAPHS);
  await expect(target).toBeInViewport();
});

test('is at the same place after a reload', async ({ page }) => {
  const before = await scrollFar(page);
  await page.reload();
  await untilReady(page);
  await expect(inText(page)).toHaveCount(PARAGRAPHS);
  await expect.poll(async () => Math.abs((await placeOf(page, before.id)) - before.top)).toBeLessThan(12);
});

test('is at the same place when one comes back to it', async ({ page }) => {
  const before = await scrollFar(page);
  const quotes = page.getByRole('link', { name: 'Quotes', exact: true }).filter({ visible: true });
  await quotes.evaluate((link: HTMLElement) => link.click());
  await expect(page.getByRole('heading', { name: 'What was said' })).toBeVisible();
  await page.goBack();
  await expect(inText(page)).toHaveCount(PARAGRAPHS);
  await expect.poll(async () => Math.abs((await placeOf(page, before.id)) - before.top)).toBeLessThan(12);
  // And it is the reader who moves on from there.
  await page.mouse.wheel(0, 300);
  await expect.poll(() => placeOf(page, before.id)).toBeLessThan(before.top - 200);
});

/** Scrolls by hand to somewhere far down, and says what stands there and how far from the top of the window. */
async function scrollFar(page: Page): Promise<{ id: string; top: number }> {
  await open(page, `${PATH}#${late?.id}`);
  await expect(inText(page)).toHaveCount(PARAGRAPHS);
  await page.mouse.wheel(0, 400);
  await expect(page.locator(`[id="${paragraphs[322]?.id}"]`)).toBeInViewport();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  return page.evaluate(() => {
    const shown = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('p[id]');
    if (!shown) throw new Error('There is no paragraph in the middle of the window.');
    return { id: shown.id, top: shown.getBoundingClientRect().top };
  });
}

async function placeOf(page: Page, id: string): Promise<number> {
  return page.locator(`[id="${id}"]`).evaluate((element) => element.getBoundingClientRect().top);
}

test('is read whole without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.route(`**${PATH}`, (route) => route.fulfill({ contentType: 'text/html', body: served }));
  const page = await context.newPage();
  await page.goto(`${PATH}#${late.id}`);
  await expect(inText(page)).toHaveCount(PARAGRAPHS);
  await expect(page.locator(`[id="${late.id}"]`)).toBeInViewport();
  await context.close();
});

test('is read whole when the code does not arrive', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(PATH);
  await expect(page.getByText('did not start')).toBeVisible();
  await expect(inText(page)).toHaveCount(PARAGRAPHS);
  await page.locator(`[id="${late.id}"]`).scrollIntoViewIfNeeded();
  await expect(page.locator(`[id="${late.id}"]`)).toBeInViewport();
});

test('a long list is read whole when the code does not arrive', async ({ page }) => {
  const list = await renderServedPage(`${PATH}/quotes`, 'articles/generated.json', body);
  await page.route(`**${PATH}/quotes`, (route) => route.fulfill({ contentType: 'text/html', body: list }));
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(`${PATH}/quotes`);
  await expect(page.getByText('did not start')).toBeVisible();
  await expect(page.locator('main ol > li[id]')).toHaveCount(PARAGRAPHS);
});

test('is read whole when its data does not arrive', async ({ page }) => {
  await page.route(DATA, (route) => route.abort());
  await page.goto(PATH);
  await expect(inText(page)).toHaveCount(PARAGRAPHS);
});

test('is whole on paper, and for the browser’s own search', async ({ page }) => {
  await open(page, PATH);
  const printed = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelectorAll('article p[id]').length;
  });
  expect(printed).toBe(PARAGRAPHS);
  await page.reload();
  await untilReady(page);
  await page.keyboard.press('Control+f');
  expect(await inText(page).count()).toBe(PARAGRAPHS);
});
