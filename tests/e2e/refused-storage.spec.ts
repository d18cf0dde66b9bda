import { expect } from '@playwright/test';
import type { DeployedSite } from '../support/deployed-site.ts';
import { FILE, heading, note, test, visit } from './device.ts';
import { open, QUOTES, TEXT } from './pages.ts';

const refusals: Record<string, (site: DeployedSite) => void> = {
  'is not there': (site) =>
    site.answers.set('/service-worker.js', (_, response) => response.writeHead(404).end()),
  'is an error of the server': (site) =>
    site.answers.set('/service-worker.js', (_, response) => response.writeHead(500).end()),
  'does not run': (site) =>
    site.answers.set('/service-worker.js', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end('throw new Error("no")');
    }),
  'cannot store the app': (site) =>
    site.answers.set('/shell.html', (_, response) => response.writeHead(404).end()),
};

for (const [what, refuse] of Object.entries(refusals)) {
  test(`the page works with a worker that ${what}`, async ({ page, site }) => {
    refuse(site);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await open(page, site.url + QUOTES);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    await open(page, `${site.url}${QUOTES}?kind=direct`);
    await expect(page.getByText('8 of 16')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
}

test('the page works with nonsense in its storage', async ({ page, site }) => {
  await page.addInitScript(() => {
    localStorage.setItem('theme', '"><script>alert(1)</script>');
    localStorage.setItem('citation-style', '__proto__');
    sessionStorage.setItem('scroll-places', '[["x",null],["y",[null]],7,{"__proto__":1}');
    sessionStorage.setItem('reloaded-at', 'NaN');
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await open(page, site.url + TEXT);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await page.getByRole('button', { name: 'More ways to share this view' }).first().click();
  await expect(page.getByRole('textbox', { name: 'Citation, APA' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(heading(page)).toBeVisible();
  expect(errors).toEqual([]);
});

test('the page works where no storage may be touched', async ({ page, site }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'caches', 'indexedDB']) {
      Object.defineProperty(window, name, { get: refuse });
    }
    Object.defineProperty(navigator, 'serviceWorker', { get: refuse });
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await open(page, site.url + TEXT);
  await page.getByRole('button', { name: /^Theme/ }).click();
  await page.waitForLoadState('networkidle');
  await page.getByRole('link', { name: 'Quotes' }).filter({ visible: true }).click();
  await page.getByRole('button', { name: 'More ways to share this view' }).first().click();
  await page.getByText('BibTeX').click();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(heading(page)).toBeVisible();
  expect(errors).toEqual([]);
});

test('a full storage takes nothing from the page', async ({ page, site, context }) => {
  await visit(page, site, TEXT);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 1 });
  expect(
    await page.evaluate(() =>
      caches.open('x').then((cache) => cache.put('/x', new Response('x')).catch(({ name }) => name)),
    ),
  ).toBe('QuotaExceededError');
  const text = await page.evaluate(async (file) => (await fetch(file)).text(), FILE);
  expect(text).toContain('"schemaVersion": 1');
  await open(page, site.url + QUOTES);
  await expect(heading(page)).toBeVisible();
  await expect(note(page)).toHaveCount(0);
});
