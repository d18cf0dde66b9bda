import { expect, type Page, test } from '@playwright/test';
import { OWN_HEADLINE, OWN_TEXT } from '../support/own-text.ts';
import { open } from './pages.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const field = (page: Page) => page.getByLabel('Or paste the text');
const listed = (page: Page, headline = OWN_HEADLINE) =>
  page.getByRole('link', { name: headline, exact: true });

async function paste(page: Page, text = OWN_TEXT): Promise<void> {
  await field(page).fill(text);
  await page.getByRole('button', { name: 'Open the article' }).click();
}

/** Lets files fall onto the page, as from the desktop. */
async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const data = await page.evaluateHandle((contents) => {
    const transfer = new DataTransfer();
    for (const [name, content] of Object.entries(contents)) transfer.items.add(new File([content], name));
    return transfer;
  }, files);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

/** Makes the part that reads articles come late. */
async function slowDown(page: Page): Promise<void> {
  await page.route(/assets\/(open-article|ingest-worker)-/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
}

test('what is cancelled, or given up for another, is not kept', async ({ page }) => {
  await slowDown(page);
  await open(page, '/open');
  await paste(page, OWN_TEXT.replace('Envoys', 'Cancelled envoys'));
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(field(page)).toBeFocused();
  await paste(page, OWN_TEXT.replace('Envoys', 'Replaced envoys'));
  await drop(page, { 'ferry.txt': OWN_TEXT });
  await expect(heading(page)).toHaveText(OWN_HEADLINE);
  await page.waitForTimeout(2000);
  await page.getByRole('link', { name: 'Your articles' }).click();
  await expect(listed(page)).toHaveCount(1);
  await expect(page.getByRole('listitem')).toHaveCount(1);
});

test('a dropped file is opened, two are not, and a draft outlives both', async ({ page }) => {
  await open(page, '/open');
  await field(page).fill('Half a headline');
  await drop(page, { 'a.txt': OWN_TEXT, 'b.txt': OWN_TEXT });
  await expect(page.getByRole('alert')).toContainText('“a.txt” is one of 2 files');
  await drop(page, { 'a.txt': OWN_TEXT });
  await expect(heading(page)).toHaveText(OWN_HEADLINE);
  await page.goBack();
  await expect(field(page)).toHaveValue('Half a headline');
  await page.reload();
  await expect(field(page)).toHaveValue('Half a headline');
});

test('a file dropped while an article is edited changes nothing', async ({ page }) => {
  await open(page, '/open');
  await paste(page);
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByLabel('The text').fill('Something else');
  await drop(page, { 'a.txt': OWN_TEXT });
  await expect(page.getByLabel('The text')).toHaveValue('Something else');
  await page.reload();
  await expect(page.getByLabel('The text')).toHaveValue('Something else');
});

test('a changed text is an article of its own, and says so', async ({ page }) => {
  await open(page, '/open');
  await paste(page);
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByLabel('The text').fill(OWN_TEXT.replace('patient', 'impatient'));
  await page.getByRole('button', { name: 'Keep the changes' }).click();
  await expect(page.getByRole('note')).toContainText('The one before is still among your articles');
  await page.getByRole('link', { name: 'Your articles' }).click();
  await expect(listed(page)).toHaveCount(2);
  for (const name of ['Remove', 'Remove']) await page.getByRole('button', { name }).first().click();
  await expect(page.getByRole('button', { name: 'Bring it back' })).toHaveCount(2);
});

test('a half-typed date is not passed over', async ({ page }) => {
  await open(page, '/open');
  await page.getByText('Where it is from').click();
  await page.getByLabel('Date of publication').focus();
  await page.keyboard.type('12');
  await paste(page);
  await expect(page.getByRole('alert')).toContainText('is no whole date');
  await expect(page.getByLabel('Date of publication')).toBeFocused();
});

test('where a write is refused, the former copy is neither shown twice nor left behind', async ({ page }) => {
  await open(page, '/open');
  await paste(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByText('Where it is from', { exact: true }).click();
  await page.getByLabel('Publisher').fill('Quay News');
  await page.getByRole('button', { name: 'Keep the changes' }).click();
  await expect(page.getByRole('note')).toContainText('could not keep it');
  await page.getByRole('link', { name: 'Your articles' }).click();
  await expect(listed(page)).toHaveCount(1);
  await page.getByRole('button', { name: `Remove ${OWN_HEADLINE}` }).click();
  await expect(listed(page)).toHaveCount(0);
  await page.reload();
  await expect(heading(page)).toHaveText('Open your own article');
  await expect(listed(page)).toHaveCount(0);
});

test('a removal that is refused says so', async ({ page }) => {
  await open(page, '/open');
  await paste(page);
  await page.getByRole('link', { name: 'Your articles' }).click();
  await page.evaluate(() => {
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException('no', 'UnknownError');
    };
  });
  await page.getByRole('button', { name: `Remove ${OWN_HEADLINE}` }).click();
  await expect(page.getByRole('alert')).toContainText('could not be removed');
  await expect(listed(page)).toHaveCount(1);
});

test('an article that another version kept is made anew from its text', async ({ page }) => {
  await open(page, '/open');
  await paste(page);
  await expect(heading(page)).toHaveText(OWN_HEADLINE);
  await page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const database = await done(indexedDB.open('communique'));
    const store = database.transaction('own-articles', 'readwrite').objectStore('own-articles');
    const [slug = ''] = (await done(store.getAllKeys())).filter((key) => String(key).startsWith('~'));
    const article = await done(store.get(slug));
    await done(store.put({ ...article, document: '{"schemaVersion": 0}' }, slug));
  });
  await page.reload();
  await expect(heading(page)).toHaveText('This article has to be read anew');
  await page.getByRole('link', { name: 'Read it anew' }).click();
  await page.getByRole('button', { name: 'Keep the changes' }).click();
  await expect(heading(page)).toHaveText(OWN_HEADLINE);
});

test('where storage does not answer, an article is read all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', { value: () => new EventTarget() });
  });
  await open(page, '/open');
  await paste(page);
  await expect(heading(page)).toHaveText(OWN_HEADLINE, { timeout: 30_000 });
  await expect(page.getByRole('note')).toContainText('could not keep it');
});

test('what one tab changes, another one hears of', async ({ page, context }) => {
  await open(page, '/open');
  const other = await context.newPage();
  await open(other, '/open');
  await paste(page);
  await expect(heading(page)).toHaveText(OWN_HEADLINE);
  await expect(listed(other)).toBeVisible();
  await other.getByRole('button', { name: `Remove ${OWN_HEADLINE}` }).click();
  await page.getByRole('link', { name: 'Your articles' }).click();
  await expect(heading(page)).toHaveText('Open your own article');
  await expect(listed(page)).toHaveCount(0);
});

test('no request tells the host which article is read', async ({ page }) => {
  const sent: string[] = [];
  await open(page, '/open');
  page.on('request', async (request) => {
    // Chromium does not ask the page's policy for the faces of letters, nor is one asked for twice.
    if (request.url().endsWith('.woff2')) return;
    sent.push(`${request.url()} ${(await request.allHeaders()).referer ?? ''}`);
  });
  await paste(page);
  await expect(heading(page)).toHaveText(OWN_HEADLINE);
  await page.getByRole('link', { name: 'Quotes' }).filter({ visible: true }).click();
  await page.getByRole('link', { name: 'In text' }).first().click();
  await page.waitForLoadState('networkidle');
  expect(sent.length).toBeGreaterThan(2);
  expect(sent.filter((request) => /~|\/articles\/|nowak|haddad|ferry/i.test(request))).toEqual([]);
});
