import { expect } from '@playwright/test';
import { FILE, heading, note, test, visit } from './device.ts';
import { TEXT } from './pages.ts';

test('an answer that does not come gives way to the stored copy', async ({ page, site }) => {
  await visit(page, site, TEXT);
  for (const path of [TEXT, FILE]) site.answers.set(path, () => {});
  await page.goto(site.url + TEXT);
  await expect(note(page)).toBeVisible({ timeout: 15_000 });
  await expect(heading(page)).toHaveText(/Azerbaijan Visit/);
});

test('so does a file that is cut off, and one that the server fails to give', async ({ page, site }) => {
  await visit(page, site, TEXT);
  site.answers.set(TEXT, (_, response) => response.writeHead(503).end());
  site.answers.set(FILE, (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 40_000 });
    response.write('{"schemaVersion": 1,', () => response.destroy());
  });
  await page.goto(site.url + TEXT);
  await expect(note(page)).toBeVisible();
  site.answers.set(FILE, (_, response) => response.writeHead(500).end());
  await page.goto(site.url + TEXT);
  await expect(note(page)).toBeVisible();
});

test('the sign-in page of a hotel does not take the place of the article', async ({ page, site }) => {
  await visit(page, site, TEXT);
  site.answers.set(FILE, (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome to our hotel</h1>');
  });
  const storedOn = (file: string) => fetch(file).then(({ headers }) => headers.get('x-stored-on'));
  expect(await page.evaluate(storedOn, FILE)).toMatch(/^20/);
  site.answers.set(FILE, (_, response) => response.writeHead(403).end());
  expect(await page.evaluate(storedOn, FILE)).toMatch(/^20/);
  site.answers.clear();
  await site.stop();
  await page.goto(site.url + TEXT);
  await expect(heading(page)).toHaveText(/Azerbaijan Visit/);
});

test('a slow line is waited for where nothing is stored', async ({ page, site }) => {
  await visit(page, site, TEXT);
  await page.evaluate((file) => caches.open('communique-files').then((cache) => cache.delete(file)), FILE);
  site.answers.set(FILE, (_, response) => {
    setTimeout(() => response.writeHead(404).end(), 6500);
  });
  const status = await page.evaluate(async (file) => (await fetch(file)).status, FILE);
  expect(status).toBe(404);
});
