import { expect, test } from '@playwright/test';
import { TEXT } from './pages.ts';

test.skip(({ viewport }) => (viewport?.width ?? 0) < 640, 'the same on every screen');

test('can be installed as an app', async ({ playwright, launchOptions, baseURL }) => {
  // A private window, as tests have, installs nothing.
  const context = await playwright.chromium.launchPersistentContext('', launchOptions);
  const page = await context.newPage();
  await page.goto(`${baseURL}${TEXT}`);
  const cdp = await context.newCDPSession(page);
  const manifest = await cdp.send('Page.getAppManifest');
  expect(manifest.errors).toEqual([]);
  expect(manifest.url).toBe(`${baseURL}/manifest.webmanifest`);
  expect((await cdp.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
  for (const { src, sizes } of JSON.parse(manifest.data ?? '').icons) {
    const size = await page.evaluate(async (path) => {
      const image = new Image();
      image.src = path;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    expect(size, src).toBe(sizes);
  }
  await context.close();
});
