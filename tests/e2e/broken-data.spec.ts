import { readFileSync } from 'node:fs';
import { expect, type Route, test } from '@playwright/test';
import { DATA, QUOTATION, QUOTES, serveShell, TEXT } from './pages.ts';

const whole = readFileSync('public/articles/pezeshkian-azerbaijan-visit.json', 'utf8');
const json = (body: string) => (route: Route) => route.fulfill({ contentType: 'application/json', body });

const FAULTS: Record<string, { answer: (route: Route) => Promise<void>; says: RegExp }> = {
  'a server error': { answer: (route) => route.fulfill({ status: 503 }), says: /the server answered 503/ },
  'cut-off JSON': { answer: json(whole.slice(0, 4000)), says: /cut off or damaged/ },
  'a wrong version': {
    answer: json(whole.replace('"schemaVersion": 1', '"schemaVersion": 9')),
    says: /this file has version 9/,
  },
  'an offset out of range': {
    answer: json(whole.replace('"end":4,', '"end":40000,')),
    says: /mentions\[0\]\.end: 40000 is past/,
  },
  'a dead network': {
    answer: (route) => route.abort('internetdisconnected'),
    says: /The network does not answer/,
  },
};

for (const [name, { answer, says }] of Object.entries(FAULTS)) {
  test(`says what is wrong with ${name}, and recovers`, async ({ page }) => {
    await page.route(DATA, answer);
    await serveShell(page, TEXT);
    await page.goto(TEXT);
    await expect(page.getByRole('main')).toContainText(says);
    await expect(page.getByRole('link', { name: 'Communiqué', exact: true })).toBeVisible();
    await page.unroute(DATA);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Azerbaijan Visit/);
  });
}

test('leads to what a link asks for once the article comes after all', async ({ page }) => {
  const path = `${QUOTES}/${QUOTATION.provinces}`;
  await page.route(DATA, (route) => route.fulfill({ status: 503 }));
  await serveShell(page, path);
  await page.goto(path);
  const again = page.getByRole('button', { name: 'Try again' });
  await expect(again).toBeVisible();
  await page.unroute(DATA);
  await again.click();
  await expect(page.locator(`[id="${QUOTATION.provinces}"]`)).toBeFocused();
  await expect(page.locator(`[id="${QUOTATION.provinces}"]`)).toBeInViewport();
});

test('says that there is no such article, and leads to those that there are', async ({ page }) => {
  await page.goto('/articles/nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such article');
  await expect(page.getByRole('main')).not.toContainText('.json');
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0);
  await page.getByRole('link', { name: 'All articles' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Azerbaijan Visit/);
});

test('breaks no rule of its own Content-Security-Policy', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${TEXT}/countries/AZ?mention=2&names=on`);
  await page.getByRole('button', { name: /^Theme/ }).click();
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveCount(1);
  expect(complaints).toEqual([]);
});
