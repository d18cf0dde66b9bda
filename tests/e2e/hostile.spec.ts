import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { seededRandom } from '../bench/random.ts';
import { hostileUrl } from '../fuzz/hostile-url.ts';
import { mutateDocument } from '../fuzz/mutate-document.ts';
import { readSeed, SEED_FILE } from '../support/seed.ts';
import { TEXT, untilReady } from './pages.ts';

// The sample of tests/fuzz that runs where a planted script would really run.
const CASES = 150;

test.skip(({ viewport }) => (viewport?.width ?? 0) < 640, 'the same on every screen');

test('no damaged document leaves a blank page or runs a script', async ({ page }) => {
  test.setTimeout(180_000);
  const random = seededRandom(20261125);
  const whole = JSON.stringify(JSON.parse(readFileSync(SEED_FILE, 'utf8')));
  const kinds: string[] = [];
  await page.route('**/articles/case-*.json', (route) => {
    const { kind, text } = mutateDocument(whole, random);
    kinds.push(kind);
    return route.fulfill({ contentType: 'application/json', body: text });
  });
  const faults = await openEach(
    page,
    Array.from({ length: CASES }, (_, index) => `/articles/case-${index}${index % 3 === 0 ? '/quotes' : ''}`),
  );
  expect(faults).toEqual([]);
  expect(kinds).toHaveLength(CASES);
});

test('no URL leaves a blank page or runs a script', async ({ page }) => {
  test.setTimeout(180_000);
  const random = seededRandom(20261125);
  const { article } = readSeed();
  const known = [...article.entities, ...article.quotations, ...article.paragraphs].map(({ id }) => id);
  const urls = Array.from({ length: CASES }, () => {
    const { pathname, search, hash } = new URL(
      hostileUrl(article.slug, known, random).replace(/^\/+/, '/'),
      'https://news.example',
    );
    return pathname + search + hash;
  });
  expect(await openEach(page, urls)).toEqual([]);
});

/** Goes to each path as Back and Forward do, and returns what went wrong there. */
async function openEach(page: Page, paths: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (/content.security.policy|trusted ?type/i.test(message.text())) faults.push(message.text());
  });
  await page.goto(TEXT);
  await untilReady(page);
  for (const path of paths) {
    const fault = await page.evaluate(visitInPage, path);
    if (fault !== undefined) faults.push(`${fault}: ${path.slice(0, 300)}`);
  }
  return faults;
}

async function visitInPage(path: string): Promise<string | undefined> {
  history.pushState(null, '', path);
  const started = performance.now();
  dispatchEvent(new PopStateEvent('popstate'));
  // Until the next frame the page still shows what was there before.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const isDone = () =>
    document.querySelector('h1') !== null && document.querySelector('[role=status] > span') === null;
  while (!isDone() && performance.now() - started < 5000)
    await new Promise((resolve) => setTimeout(resolve, 5));
  if (!isDone()) return 'a blank page';
  if (document.body.innerText.trim().length < 20) return 'nothing to read';
  if (document.body.innerText.includes('could not be shown')) return 'a failed render';
  return Reflect.has(window, 'hostileRan') ? 'a script ran' : undefined;
}
