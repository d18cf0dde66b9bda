import { expect, type Page } from '@playwright/test';
import { deploySite } from '../support/deployed-site.ts';
import { OWN_HEADLINE, OWN_TEXT } from '../support/own-text.ts';
import { heading, note, test, visit } from './device.ts';
import { open, QUOTATION, QUOTES, TEXT } from './pages.ts';
import { countViolations } from './violations.ts';

const isPhone = (page: Page) => (page.viewportSize()?.width ?? 0) < 640;

for (const headers of ['sent by the host', 'in the page alone']) {
  test(`the whole journey breaks no rule of the policy, ${headers}`, async ({ page, site, context }) => {
    test.setTimeout(90_000);
    if (headers === 'in the page alone') site.sendNoHeaders();
    const violations = await countViolations(page);
    await visit(page, site, TEXT);
    await readText(page);
    await readQuotes(page, site.url);
    await passOn(page);
    await page.emulateMedia({ media: 'print' });
    await page.emulateMedia({ media: 'screen' });
    for (const path of [
      '/',
      '/nowhere',
      `/embed${QUOTES}/${QUOTATION.provinces}`,
      `${TEXT}?passage=nothing`,
    ]) {
      await page.goto(site.url + path);
      await expect(heading(page)).toHaveCount(1);
    }
    await openOwn(page, site.url);
    await site.stop();
    await context.setOffline(true);
    await open(page, `${site.url}${TEXT}/countries/AZ?mention=2`);
    await expect(note(page)).toBeVisible();
    expect(violations).toEqual([]);
  });
}

test('what would break a rule is counted', async ({ page, site }) => {
  const violations = await countViolations(page);
  await open(page, site.url + TEXT);
  await expect(heading(page)).toBeVisible();
  await page.evaluate(() => {
    const attempts = [
      () => document.body.setAttribute('style', 'color: red'),
      () =>
        document.body.append(
          Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }),
        ),
      () => Reflect.set(document.createElement('p'), 'innerHTML', '<b>text</b>'),
      () => document.body.setAttribute('onclick', 'x()'),
      () => void fetch('https://elsewhere.example/').catch(() => {}),
      () => Reflect.construct(Function, ['return 1']),
    ];
    for (const attempt of attempts) {
      try {
        attempt();
      } catch {
        // The violation is what counts.
      }
    }
  });
  for (const directive of ['style-src-attr', 'style-src-elem', 'require-trusted-types-for', 'connect-src']) {
    await expect.poll(() => violations.join('\n')).toContain(directive);
  }
});

test('a page can be framed by nobody, and what is made for frames by everybody', async ({ page, site }) => {
  const host = await deploySite('dist');
  const frames = [TEXT, '/', `/embed${QUOTES}/${QUOTATION.provinces}`].map(
    (path, index) => `<iframe name="frame${index}" src="${site.url}${path}"></iframe>`,
  );
  host.answers.set('/host', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html>${frames.join('')}`);
  });
  await page.goto(`${host.url}/host`);
  await expect(page.frameLocator('[name=frame2]').getByText('We are seeking')).toBeVisible();
  for (const name of ['frame0', 'frame1']) {
    await expect.poll(() => page.frame({ name })?.url()).toBe('chrome-error://chromewebdata/');
  }
  // A frame of another site keeps nothing on the reader's device.
  const registrations = await page
    .frame({ name: 'frame2' })
    ?.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  expect(registrations).toBe(0);
  await host.stop();
});

test('every kind of file carries its headers', async ({ request, site }) => {
  const headersOf = async (path: string) => (await request.get(site.url + path)).headers();
  for (const path of [TEXT, `${TEXT}.json`, '/service-worker.js', '/icon.svg', '/nowhere']) {
    expect(await headersOf(path), path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin',
    });
  }
  const policy = (await headersOf(TEXT))['content-security-policy'] ?? '';
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe-|https?:|\*/);
});

async function readText(page: Page) {
  await page.getByRole('button', { name: 'Mark names' }).click();
  await page.getByRole('button', { name: /^Theme/ }).click();
  await page.evaluate(() => {
    const text = document.querySelector('article p[id]')?.firstChild ?? document.body;
    getSelection()?.setBaseAndExtent(text, 0, text, 1);
  });
  await page.locator('#where').scrollIntoViewIfNeeded();
  await expect(page.locator('#where svg').first()).toBeVisible();
  await page.locator('#when').scrollIntoViewIfNeeded();
  if (isPhone(page)) await page.getByRole('button', { name: 'Who & where' }).click();
  await page
    .getByRole('link', { name: /^Azerbaijan \d+ mentions/ })
    .filter({ visible: true })
    .click();
  await page.getByRole('button', { name: 'Next mention' }).filter({ visible: true }).click();
  await expect(page).toHaveURL(/mention=1/);
}

async function readQuotes(page: Page, url: string) {
  await open(page, `${url}${QUOTES}`);
  await page.getByRole('button', { name: isPhone(page) ? /^Filter/ : /^Topic/ }).click();
  await page
    .getByRole('checkbox', { name: /^Bilateral/ })
    .filter({ visible: true })
    .check({ force: true });
  if (isPhone(page)) await page.getByRole('button', { name: /^Show \d+ quotation/ }).click();
  await open(page, `${url}${QUOTES}?q=seeking`);
  await page.getByRole('link', { name: 'In text' }).first().click();
  await page.getByRole('link', { name: 'In the timeline' }).click();
}

/** A saved web page, which makes the worker fetch a part of its own. */
async function openOwn(page: Page, site: string) {
  const [headline, ...paragraphs] = OWN_TEXT.split('\n');
  const body = [...paragraphs, ...paragraphs].map((text) => `<p>${text}</p>`).join('');
  await open(page, `${site}/open`);
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'saved.html',
    mimeType: 'text/html',
    buffer: Buffer.from(
      `<html><head><title>${headline}</title></head><body><article><h1>${headline}</h1>${body}</article></body></html>`,
    ),
  });
  await expect(heading(page)).toHaveText(OWN_HEADLINE);
  await page.reload();
  await expect(heading(page)).toHaveText(OWN_HEADLINE);
}

async function passOn(page: Page) {
  await page.getByRole('button', { name: 'More ways to share this quotation' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('BibTeX').click();
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: /^Download the citation/ }).click();
  await download;
  await dialog.locator('summary', { hasText: 'Embed' }).click();
  await page.keyboard.press('Escape');
}
