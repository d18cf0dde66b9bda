import base, { expect, type Page } from '@playwright/test';
import { type DeployedSite, deploySite } from '../support/deployed-site.ts';
import { open, TEXT } from './pages.ts';

export const FILE = `${TEXT}.json`;

/** Tests with a device that keeps things (a service worker), and a host of their own that can fail. */
export const test = base.extend<{ site: DeployedSite }>({
  serviceWorkers: 'allow',
  site: async ({ context: _ }, use) => {
    const site = await deploySite('dist');
    await use(site);
    await site.stop();
  },
});

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
/** The notice that the shown article is the device's copy. */
export const note = (page: Page) =>
  page.getByRole('note').filter({ hasText: 'This is the copy stored on this device on' });

/** Reads a page until the app, the article and what goes with it are kept on the device. */
export async function visit(page: Page, site: DeployedSite, path: string): Promise<void> {
  await open(page, site.url + path);
  await expect.poll(() => page.evaluate(isKept, FILE), { timeout: 30_000 }).toBe(true);
}

async function isKept(file: string): Promise<boolean> {
  if (navigator.serviceWorker.controller === null) return false;
  const [article, ...others] = await Promise.all(
    [file, '/articles/index.json', '/flags/IQ.png'].map((path) => caches.match(path)),
  );
  if (article === undefined || others.includes(undefined)) return false;
  // A copy of another version can be there from an earlier visit.
  return document.body.innerText.includes((await article.json()).headline);
}
