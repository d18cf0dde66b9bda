import type { Browser, Page } from '@playwright/test';

/** A generated article on a site, and how much slower than here the processor shall be. */
export interface Trial {
  readonly url: string;
  /** The article's document. */
  readonly body: string;
  readonly cpu: number;
  /** The page of its text as the build would write it; without it the browser makes the page. */
  readonly html?: string;
}

/** Opens a path of the site, whose article is the generated one, and gives the page once it answers. */
export async function openPage(browser: Browser, { url, body, html }: Trial, path: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.route('**/articles/generated.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
  if (html !== undefined)
    await page.route('**/articles/generated', (route) =>
      route.fulfill({ contentType: 'text/html', body: html }),
    );
  await page.goto(`${url}${path}`);
  return page;
}

/** Waits until the app says that the page answers. */
export async function waitUntilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
}

/** From now on the page's processor is `rate` times slower. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
