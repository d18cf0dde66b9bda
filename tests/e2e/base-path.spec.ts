import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { deploySite } from '../support/deployed-site.ts';
import { heading, note, test } from './device.ts';
import { buildEditedSite } from './edited-site.ts';
import { open, QUOTATION, QUOTES, TEXT } from './pages.ts';

const FOLDER = 'node_modules/.cache/communique/site-under-a-path';
const BASE = '/news';

test('the site works under a path of its host', async ({ page, context, viewport }) => {
  test.skip((viewport?.width ?? 0) < 640, 'the same on every screen, and a build of its own');
  test.setTimeout(300_000);
  buildEditedSite(FOLDER, `${BASE}/`);
  const manifest = JSON.parse(readFileSync(`${FOLDER}/manifest.webmanifest`, 'utf8'));
  expect(manifest).toMatchObject({ start_url: '/news/', scope: '/news/' });
  expect(readFileSync(`${FOLDER}/_headers`, 'utf8')).toMatch(/^\/news\/articles\/\*$/m);
  const outward = 'http://localhost:4173/news/';
  expect(readFileSync(`${FOLDER}${TEXT}.html`, 'utf8')).toContain(
    `<link rel="canonical" href="${outward}articles/`,
  );
  const places = [...readFileSync(`${FOLDER}/sitemap.xml`, 'utf8').matchAll(/<loc>([^<]*)/g)];
  expect(places.map(([, place = '']) => place).filter((place) => !place.startsWith(outward))).toEqual([]);
  const site = await deploySite(FOLDER, `${BASE}/`);
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
  });
  await open(page, `${site.url}${BASE}/`);
  await expect(page).toHaveURL(`${site.url}${BASE}${TEXT}`);
  await page.getByRole('link', { name: 'Quotes' }).filter({ visible: true }).click();
  await expect(page).toHaveURL(`${site.url}${BASE}${QUOTES}`);
  await page.goto(`${site.url}${BASE}${QUOTES}/${QUOTATION.split}?kind=direct`);
  await expect(page.getByRole('main')).toContainText('is a calculated');
  const links = await page
    .locator('a[href], link[href]')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('href') ?? ''));
  expect(links.filter((href) => !/^(?:\/news(?:\/|$)|#|http:|https:|$)/.test(href))).toEqual([]);
  expect(links.length).toBeGreaterThan(50);
  const isStored = () => caches.match('/news/articles/index.json').then((stored) => stored !== undefined);
  await expect.poll(() => page.evaluate(isStored)).toBe(true);
  expect(failed).toEqual([]);
  await page.goto(`${site.url}${BASE}/embed${QUOTES}/${QUOTATION.provinces}`);
  await expect(page.getByRole('link', { name: /In its place/ })).toHaveAttribute('href', /^\/news\/articles/);
  await site.stop();
  await context.setOffline(true);
  await page.goto(`${site.url}${BASE}${TEXT}`);
  await expect(heading(page)).toHaveText(/Second Azerbaijan Visit/);
  await expect(note(page)).toBeVisible();
});
