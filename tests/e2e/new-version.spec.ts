import { expect, type Page } from '@playwright/test';
import { heading, note, test, visit } from './device.ts';
import { buildEditedSite, COLLECTOR, EDITED_SITE } from './edited-site.ts';
import { open, QUOTES, TEXT } from './pages.ts';

// One build for all of these tests, one after the other.
test.describe.configure({ mode: 'default', timeout: 180_000 });
test.skip(({ viewport }) => (viewport?.width ?? 0) < 640, 'the same on every screen, and a build of its own');
test.beforeAll(() => buildEditedSite());

test.describe('a new version', () => {
  test('is taken up without taking anything from a page of the former one', async ({
    page,
    context,
    site,
  }) => {
    await visit(page, site, TEXT);
    await page.getByRole('button', { name: 'More ways to share this view' }).first().click();
    await page.locator('article p[id]').last().scrollIntoViewIfNeeded();
    await page.waitForTimeout(200);
    const place = await page.evaluate(() => scrollY);
    const focus = await page.evaluate(() => document.activeElement?.outerHTML);
    site.deploy(EDITED_SITE);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect.poll(() => isWaiting(page), { timeout: 30_000 }).toBe(true);
    await expect(page.getByRole('dialog', { name: 'Share this view' })).toBeVisible();
    expect(await page.evaluate(() => scrollY)).toBe(place);
    expect(await page.evaluate(() => document.activeElement?.outerHTML)).toBe(focus);
    // A part of the former version that was not asked for before, and that the host no longer has.
    await page.keyboard.press('Escape');
    await page.locator('#where').scrollIntoViewIfNeeded();
    await expect(page.locator('#where svg').first()).toBeVisible();

    const before = await page.evaluate(() => scrollY);
    await page.reload();
    await expect(heading(page)).toHaveText(/Second Azerbaijan Visit/);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    await expectToTakeOver(page);
    await visit(page, site, TEXT);
    await site.stop();
    await context.setOffline(true);
    await page.reload();
    await expect(heading(page)).toHaveText(/Second Azerbaijan Visit/);
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toHaveCount(1);
    await expect(note(page)).toBeVisible();
  });

  test('waits while a second page of the former one is open', async ({ page, context, site }) => {
    await visit(page, site, TEXT);
    const former = await context.newPage();
    await open(former, site.url + TEXT);
    site.deploy(EDITED_SITE);
    await page.reload();
    await expect(heading(page)).toHaveText(/Second Azerbaijan Visit/);
    await expect.poll(() => isWaiting(page), { timeout: 30_000 }).toBe(true);
    await former.getByRole('button', { name: 'More ways to share this view' }).first().click();
    await expect(former.getByRole('dialog', { name: 'Share this view' })).toBeVisible();
    await former.close();
    await page.reload();
    await expectToTakeOver(page);
  });

  test('is brought by a reload where a part of the former one is gone', async ({ page, site }) => {
    site.answers.set('/service-worker.js', (_, response) => response.writeHead(404).end());
    await open(page, `${site.url}/nowhere`);
    await page.waitForLoadState('networkidle');
    site.deploy(EDITED_SITE);
    await page.getByRole('link', { name: 'All articles' }).click();
    await expect(heading(page)).toHaveText(/Azerbaijan Visit/);
  });
});

test.describe('a build with a collector', () => {
  test.beforeEach(({ site }) => site.deploy(EDITED_SITE));

  test('reports a failed render, says so, and the next page is shown', async ({ page, site }) => {
    const reports = await collect(page);
    await open(page, site.url + QUOTES);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => {
      history.pushState(null, '', '?q=secret+words');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await expect(heading(page)).toHaveText('This page could not be shown');
    await expect(page.getByRole('main')).toContainText('planted fault');
    await expect.poll(() => reports.length).toBe(1);
    expect(reports[0]).toMatchObject({ where: 'render', message: 'planted fault', path: QUOTES });
    expect(JSON.stringify(reports)).not.toMatch(/secret|seeking/);
    await page.goBack();
    await expect(page.getByRole('list', { name: 'Quotations' })).toBeVisible();
  });

  test('reports a promise that nobody waits for, says so, and does not flood', async ({ page, site }) => {
    const reports = await collect(page);
    await open(page, `${site.url}${QUOTES}?q=seeking`);
    await page.waitForLoadState('networkidle');
    await page.evaluate((address) => {
      void Promise.reject(new Error(`no answer from ${address}?q=secret#words`));
    }, site.url);
    await expect(page.getByRole('alert')).toContainText('Something did not work');
    await page.evaluate(() => {
      for (let count = 0; count < 100; count += 1) void Promise.reject(new Error(`fault ${count}`));
    });
    await expect.poll(() => reports.length).toBe(10);
    await page.waitForTimeout(300);
    expect(reports).toHaveLength(10);
    expect(JSON.stringify(reports)).not.toMatch(/secret|seeking/);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await expect(page.getByRole('alert')).toBeHidden();
    await expect(heading(page)).toBeVisible();
  });

  test('reports no word of an article that is on this device alone', async ({ page, site }) => {
    const reports = await collect(page);
    await page.goto(`${site.url}/articles/~secret-words-k3f9q2ab/quotes/nowak-seeking-words~aaaaaa`);
    await expect(heading(page)).toHaveText('This article is not on this device');
    await page.evaluate(() => void Promise.reject(new Error(`no answer from ${location.href}`)));
    await expect.poll(() => reports.length).toBe(1);
    expect(reports[0]).toMatchObject({ path: '/articles/~' });
    expect(JSON.stringify(reports)).not.toMatch(/secret|seeking/);
  });
});

test('a build without a collector tells nobody', async ({ page, site }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).origin}`));
  await open(page, site.url + QUOTES);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => void Promise.reject(new Error('a fault')));
  await expect(page.getByRole('alert')).toContainText('Something did not work');
  await page.waitForTimeout(300);
  expect([...new Set(sent)]).toEqual([`GET ${site.url}`]);
});

/** The reports that reach the collector. */
async function collect(page: Page): Promise<unknown[]> {
  const reports: unknown[] = [];
  await page.route(COLLECTOR, (route) => {
    reports.push(JSON.parse(route.request().postData() ?? ''));
    return route.fulfill({ status: 204 });
  });
  return reports;
}

/**
 * A worker that is asked to make way does so once Chromium finds it idle and stops it: within half a minute, but never while a
 * test looks at it. So it is stopped here; one that was not asked stays what it is.
 */
async function expectToTakeOver(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const active = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, status } of versions) if (status === 'activated') active.add(versionId);
  });
  await session.send('ServiceWorker.enable');
  await expect(async () => {
    for (const versionId of active) await session.send('ServiceWorker.stopWorker', { versionId });
    expect(await isWaiting(page)).toBe(false);
  }).toPass({ timeout: 30_000 });
}

function isWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return Boolean(registration?.waiting);
  });
}
