import { expect, type Page, test } from '@playwright/test';
import { OWN_HEADLINE, OWN_TEXT } from '../support/own-text.ts';
import { open, untilReady } from './pages.ts';
import { countViolations } from './violations.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const entries = (page: Page) => page.getByRole('list', { name: 'Quotations' }).locator('> li');
const OWN_URL = /\/articles\/~[0-9a-z]{10}$/;

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Or paste the text').fill(text);
  await page.getByRole('button', { name: 'Open the article' }).click();
}

async function give(page: Page, name: string, content: string | Buffer, mimeType = 'text/plain') {
  await page.getByLabel('Choose a file').setInputFiles({ name, mimeType, buffer: Buffer.from(content) });
}

test('opens a pasted article, its quotations and a link to one, and keeps it', async ({ page }) => {
  const violations = await countViolations(page);
  await open(page, '/open');
  await paste(page, OWN_TEXT);
  await expect(page).toHaveURL(OWN_URL);
  await expect(heading(page)).toHaveText(OWN_HEADLINE);
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole('note')).toContainText('kept on this device alone');
  await expect(page.locator('article p[id]')).toHaveCount(3);
  const address = page.url();
  await page.reload();
  await expect(heading(page)).toHaveText(OWN_HEADLINE);
  await page.getByRole('link', { name: 'Quotes' }).filter({ visible: true }).click();
  await expect(entries(page).filter({ hasText: 'We share a sea' })).toContainText('Ada Nowak');
  await expect(entries(page).filter({ hasText: 'This is a first step' })).toContainText('Omar Haddad');
  await page.goto(`${address}?topic=nonsense`);
  await expect(page.getByRole('note').first()).toBeVisible();
  await page.goto('/open');
  await page.getByRole('link', { name: OWN_HEADLINE, exact: true }).click();
  await expect(page).toHaveURL(address);
  expect(violations).toEqual([]);
});

test('sends nothing anywhere', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
  });
  await open(page, '/open');
  await paste(page, OWN_TEXT);
  await expect(heading(page)).toHaveText(OWN_HEADLINE);
  expect(sent).toEqual([]);
});

test('a link to it leads whoever opens the same text to the same words', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, '/open');
  await paste(page, OWN_TEXT);
  await page.getByRole('link', { name: 'Quotes' }).filter({ visible: true }).click();
  await entries(page).filter({ hasText: 'We share a sea' }).getByRole('link', { name: 'In text' }).click();
  const link = page.url().replace('#', '/quotes/');

  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    serviceWorkers: 'block',
  });
  const other = await context.newPage();
  await open(other, link);
  await expect(heading(other)).toHaveText('This article is not on this device');
  // The same words, typeset in another way.
  await paste(other, OWN_TEXT.replaceAll('’', "'").replaceAll(/[“”]/g, '"').replaceAll('\n', '\n\n'));
  await expect(other.locator('[id^="nowak-we-share"]')).toBeFocused();
  expect(other.url()).toBe(link);
  await context.close();
});

test('a link into another text says that its words are gone', async ({ page }) => {
  await open(page, '/articles/~aaaaaaaaaa/quotes/nowak-nothing-of-the-kind~aaaaaa');
  await paste(page, OWN_TEXT);
  await expect(page).toHaveURL(/~(?!aaaaaaaaaa)\w{10}\/quotes\/nowak-nothing/);
  await expect(page.getByRole('status').first()).toContainText('is not in the article');
  await expect(page.getByRole('note')).toContainText('not the text that the link was made for');
});

test('takes a saved web page with what it says of itself, and Markdown with front matter', async ({
  page,
}) => {
  const [headline = '', ...paragraphs] = OWN_TEXT.split('\n');
  const body = [...paragraphs, ...paragraphs].map((text) => `<p>${text}</p>`).join('');
  await open(page, '/open');
  await give(
    page,
    'saved.html',
    `<!doctype html><html lang="en"><head><title>${headline}</title>
     <meta property="og:site_name" content="Harbour Wire">
     <meta property="article:published_time" content="2025-03-04T10:00:00Z"></head>
     <body><nav><a href="/">Home</a></nav><article><h1>${headline}</h1>${body}</article></body></html>`,
    'text/html',
  );
  await expect(heading(page)).toHaveText(OWN_HEADLINE);
  await expect(page.locator('article')).toContainText(
    'Harbour Wire · 4 March 2025 · year not printed in the text',
  );
  await page.goto('/open');
  await untilReady(page);
  await give(
    page,
    'note.md',
    `---\npublisher: Quay News\n---\n# Ferry talks end\n\n${paragraphs.join('\n\n')}`,
  );
  await expect(heading(page)).toHaveText('Ferry talks end');
  await expect(page.locator('article')).toContainText('Quay News');
});

for (const [what, name, content, message] of [
  ['a PDF', 'minutes.pdf', '%PDF-1.7 …', '“minutes.pdf” is a PDF; copy its text into a .txt file.'],
  ['an empty file', 'empty.txt', '', '“empty.txt” is empty'],
  ['another encoding', 'old.txt', Buffer.from([0x48, 0x0a, 0x93, 0x94]), '“old.txt” is not UTF-8'],
  ['a name that says nothing', 'article', 'Head\nBody.', 'rename it to end in .txt, .md or .html'],
  [
    'too large a file',
    'large.txt',
    'x'.repeat(11_000_000),
    '“large.txt” is 11 MB; an article has at most 10 MB',
  ],
  ['a page without an article', 'menu.html', '<title>x</title><p>Hi', 'has no main text that could be found'],
] as const) {
  test(`says of ${what} what is wrong, and keeps what was typed`, async ({ page }) => {
    await open(page, '/open');
    await page.getByLabel('Or paste the text').fill('Half a headline');
    await give(page, name, content);
    await expect(page.getByRole('alert')).toContainText(message);
    await expect(page.getByLabel('Or paste the text')).toHaveValue('Half a headline');
    await give(page, 'good.txt', OWN_TEXT);
    await expect(heading(page)).toHaveText(OWN_HEADLINE);
  });
}

test('shows the line of a pasted text that is damaged, and the detail that is wrong', async ({ page }) => {
  await open(page, '/open');
  const field = page.getByLabel('Or paste the text');
  await paste(page, 'Only a headline');
  await expect(page.getByRole('alert')).toContainText('The text has a headline and no paragraphs');
  await expect(field).toBeFocused();
  await paste(page, 'Headline\nGood.\nâ€œDamaged.â€\u009d');
  await expect(page.getByRole('alert')).toContainText('(line 3)');
  const chosen = await field.evaluate((element: HTMLTextAreaElement) =>
    element.value.slice(element.selectionStart, element.selectionEnd),
  );
  expect(chosen).toContain('Damaged');
  await page.getByText('Where it is from').click();
  await page.getByLabel('Web address').fill('ferry');
  await paste(page, OWN_TEXT);
  await expect(page.getByLabel('Web address')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('expected a web address');
  await page.getByLabel('Web address').fill('https://wire.example/ferry');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(OWN_HEADLINE);
});

test('changes where it is from, removes it, and brings it back', async ({ page }) => {
  await open(page, '/open');
  await paste(page, OWN_TEXT);
  await expect(page).toHaveURL(OWN_URL);
  const address = page.url();
  await page.getByRole('link', { name: 'Edit' }).click();
  await expect(heading(page)).toHaveText('Edit your article');
  await expect(page.getByLabel('The text')).toHaveValue(`${OWN_TEXT}\n`);
  await page.getByText('Where it is from', { exact: true }).click();
  await page.getByLabel('Publisher').fill('Quay News');
  await page.getByRole('button', { name: 'Keep the changes' }).click();
  await expect(page).toHaveURL(address);
  await expect(page.locator('article')).toContainText('Quay News');

  await page.getByRole('link', { name: 'Your articles' }).click();
  await paste(page, OWN_TEXT);
  await expect(page.locator('article')).toContainText('Quay News');

  await page.getByRole('link', { name: 'Your articles' }).click();
  await page.getByRole('button', { name: `Remove ${OWN_HEADLINE}` }).click();
  const back = page.getByRole('button', { name: 'Bring it back' });
  await expect(back).toBeFocused();
  await expect(page.getByRole('link', { name: OWN_HEADLINE, exact: true })).toHaveCount(0);
  await back.click();
  await page.getByRole('link', { name: OWN_HEADLINE, exact: true }).click();
  await expect(page.locator('article')).toContainText('Quay News');
});

test('reads an article where nothing can be kept, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page, '/open');
  await paste(page, OWN_TEXT);
  await expect(heading(page)).toHaveText(OWN_HEADLINE);
  await expect(page.getByRole('note')).toContainText('could not keep it');
  await page.reload();
  await expect(heading(page)).toHaveText('This browser does not give the article out');
});

test('shows markup in the text as text', async ({ page }) => {
  const violations = await countViolations(page);
  await open(page, '/open');
  const markup = '<img src=x onerror="document.title=1"><script>document.title = 2</script>';
  await paste(page, `Ferry ${markup}\nThe minister said “${markup} is no way to speak” on Monday.`);
  await expect(heading(page)).toHaveText(`Ferry ${markup}`);
  await expect(page.locator('article p[id]')).toContainText(markup);
  await expect(page).toHaveTitle(/^Ferry </);
  expect(violations).toEqual([]);
});

test('cites it by where it is from, and embeds nothing', async ({ page }) => {
  await open(page, '/open');
  await page.getByText('Where it is from').click();
  await page.getByLabel('Web address').fill('https://wire.example/ferry');
  await paste(page, OWN_TEXT);
  await page.getByRole('button', { name: 'More ways to share this view' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await expect(dialog.getByLabel('Citation, APA')).toHaveValue(/from https:\/\/wire\.example\/ferry$/);
  await expect(dialog).toContainText('is asked for the same text');
  await expect(dialog.getByText('Embed')).toHaveCount(0);
});

test('is found from an article, and from the keyboard alone', async ({ page }) => {
  await open(page, '/articles/pezeshkian-azerbaijan-visit');
  await page.getByRole('link', { name: 'Open your own article' }).filter({ visible: true }).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Choose a file')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(OWN_TEXT);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(OWN_HEADLINE);
  await page.goBack();
  await expect(heading(page)).toHaveText('Open your own article');
});

test('in a frame it says that it is on another device', async ({ page }) => {
  await page.goto('/embed/articles/~aaaaaaaaaa/quotes/nowak-we-share~aaaaaa');
  await expect(page.getByRole('main')).toContainText('somebody keeps on their own device');
});

test('says without scripts that it needs them', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto('/open');
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.locator('noscript p')).toContainText('Opening an article needs JavaScript');
  await expect(page.getByRole('button', { name: 'Open the article' })).toBeHidden();
  await context.close();
});
