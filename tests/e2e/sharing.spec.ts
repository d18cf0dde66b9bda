import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { formatEmbedSnippet } from '#domain/embed-snippet.ts';
import { serveHost } from '../support/edited-site.ts';
import { open, QUOTATION, QUOTES, TEXT, untilReady } from './pages.ts';

const EMBED = `/embed${QUOTES}/${QUOTATION.provinces}`;

async function openDialog(page: Page, path: string, what: string) {
  await open(page, path);
  await page
    .getByRole('button', { name: `More ways to share ${what}` })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: `Share ${what}` });
  await expect(dialog).toBeVisible();
  return dialog;
}

test('cites a quotation in a style that stays chosen, and hands it over as a file', async ({ page }) => {
  const dialog = await openDialog(page, `${QUOTES}?q=seeking`, 'this quotation');
  await dialog.getByText('BibTeX').click();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download the citation as BibTeX' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('mohajerani-we-are-seeking-to-enhance-smsd77.bib');
  expect(await readFile(await file.path(), 'utf8')).toMatch(/^@misc\{wana2025pezeshkians,/);
  await page.reload();
  await untilReady(page);
  await page.getByRole('button', { name: 'More ways to share this quotation' }).first().click();
  await expect(page.getByRole('textbox', { name: 'Citation, BibTeX' })).toBeVisible();
});

test('saves the filtered quotations as a table', async ({ page }) => {
  const dialog = await openDialog(page, `${QUOTES}?topic=diplomatic-missions`, 'this view');
  await dialog.getByText('Take 2 quotations along as data').click();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download 2 quotations as CSV' }).click();
  const bytes = await readFile(await (await download).path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString('utf8').trim().split('\r\n')).toHaveLength(3);
});

test('shows the picture that the build drew', async ({ page }) => {
  const dialog = await openDialog(page, `${QUOTES}?q=seeking`, 'this quotation');
  const picture = dialog.getByRole('img');
  await expect(picture).toHaveAttribute('alt', /Fatemeh Mohajerani: “We are seeking/);
  expect(
    await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
  ).toBe(1200);
});

test('works from the keyboard, and gives the focus back', async ({ page }) => {
  await open(page, `${QUOTES}?q=seeking`);
  const button = page.getByRole('main').getByRole('button', { name: 'More ways to share this quotation' });
  await expect(button).toHaveCount(1);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByRole('radio', { name: 'APA' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('textbox', { name: 'Citation, MLA' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(button).toBeFocused();
});

test('says so when the dialog cannot be fetched, and opens it later', async ({ page }) => {
  await page.route('**/ShareDialog-*.js', (route) => route.abort());
  await open(page, `${QUOTES}?q=seeking`);
  const button = page.getByRole('main').getByRole('button', { name: 'More ways to share this quotation' });
  await expect(button).toHaveCount(1);
  await button.click();
  await expect(page.getByRole('alert')).toContainText('No answer from the network');
  await page.unroute('**/ShareDialog-*.js');
  await button.click();
  await expect(page.getByRole('alert').or(page.getByRole('dialog'))).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('axe finds nothing in the dialog and in what is embedded', async ({ page }) => {
      await openDialog(page, `${QUOTES}?q=seeking`, 'this quotation');
      expect(await violations(page)).toEqual([]);
      await page.getByText('as data').click();
      expect(await violations(page)).toEqual([]);
      await page.getByText('Embed', { exact: true }).click();
      expect(await violations(page)).toEqual([]);
      await page.goto(EMBED);
      await expect(page.getByText('We are seeking')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

test('never scrolls sideways at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const dialog = await openDialog(page, `${QUOTES}?q=seeking`, 'this quotation');
  for (const part of ['as data', 'Embed']) {
    await dialog.locator('summary', { hasText: part }).click();
    const isWider = await dialog.evaluate((element) =>
      [element, ...element.querySelectorAll('*')].some(
        (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).overflowX === 'auto',
      ),
    );
    expect(isWider).toBe(false);
  }
  await page.goto(EMBED);
  await expect(page.getByText('We are seeking')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('is as high in a page of another origin as its content', async ({ page, baseURL }) => {
  const snippet = formatEmbedSnippet({ url: `${baseURL}${EMBED}`, title: 'Quotation' });
  const host = await serveHost(
    `<!doctype html><meta name="viewport" content="width=device-width"><title>Host</title>${snippet}`,
  );
  expect(new URL(host.url).origin).not.toBe(new URL(baseURL ?? '').origin);
  await page.goto(host.url);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('We are seeking')).toBeVisible();
  const heightOf = () =>
    frame.getByRole('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  await expect(page.locator('iframe')).toHaveAttribute('height', String(await heightOf()));
  expect(await heightOf()).toBeLessThan(340);
  const before = await heightOf();
  await page.setViewportSize({ width: 280, height: 700 });
  await expect.poll(heightOf).toBeGreaterThan(before);
  await expect(page.locator('iframe')).toHaveAttribute('height', String(await heightOf()));
  host.close();
});

test('tells cards and crawlers what a quotation is', async ({ page }) => {
  await open(page, `${QUOTES}/${QUOTATION.provinces}?topic=diplomatic-missions`);
  await expect(page).toHaveTitle(/^Fatemeh Mohajerani: “We are seeking/);
  const attribute = (selector: string, name: string) => page.locator(selector).getAttribute(name);
  expect(await attribute('link[rel=canonical]', 'href')).toMatch(`${QUOTES}/${QUOTATION.provinces}`);
  expect(await attribute('meta[property="og:image"]', 'content')).toMatch(/\.png$/);
  const oembed = new URL((await attribute('link[type="application/json+oembed"]', 'href')) ?? '').pathname;
  expect(await (await page.request.get(oembed)).json()).toMatchObject({ type: 'rich', version: '1.0' });
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(data['@graph'].map((thing: Record<string, string>) => thing['@type'])).toEqual([
    'Quotation',
    'NewsArticle',
  ]);
  await page.getByRole('link', { name: 'Text' }).first().click();
  await expect(page).toHaveTitle(/^Pezeshkian’s Azerbaijan Visit/);
  await expect(page.locator('link[rel=canonical]')).toHaveCount(1);
  expect(await attribute('link[rel=canonical]', 'href')).toMatch(new RegExp(`${TEXT}$`));
});

async function violations(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
