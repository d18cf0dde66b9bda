import { expect } from '@playwright/test';
import { OWN_HEADLINE, OWN_TEXT } from '../support/own-text.ts';
import { heading, test, visit } from './device.ts';
import { open, TEXT } from './pages.ts';

test('an article that was opened, and the way to open another, need no network', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site, TEXT);
  await open(page, `${site.url}/open`);
  await page.getByLabel('Or paste the text').fill(OWN_TEXT);
  await page.getByRole('button', { name: 'Open the article' }).click();
  await expect(heading(page)).toHaveText(OWN_HEADLINE);
  const address = page.url();
  await site.stop();
  await context.setOffline(true);
  await page.goto(`${address}/quotes`);
  await expect(page.getByRole('main')).toContainText('We share a sea');
  await page.goto(`${site.url}/open`);
  await page.getByLabel('Or paste the text').fill(OWN_TEXT.replace('Envoys', 'Others'));
  await page.getByRole('button', { name: 'Open the article' }).click();
  await expect(heading(page)).toHaveText('Others Agree on a Ferry Line');
});

test('without a network, whoever never opened one is told so and loses nothing', async ({
  page,
  context,
  site,
}) => {
  await visit(page, site, TEXT);
  await site.stop();
  await context.setOffline(true);
  await page.goto(`${site.url}/open`);
  await page.getByLabel('Or paste the text').fill(OWN_TEXT);
  await page.getByRole('button', { name: 'Open the article' }).click();
  await expect(page.getByRole('alert')).toContainText('check your connection and try again');
  await expect(page.getByLabel('Or paste the text')).toHaveValue(OWN_TEXT);
  await site.start();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Open the article' }).click();
  await expect(heading(page)).toHaveText(OWN_HEADLINE);
});

test('the device answers at once for an article that the site does not have', async ({ page, site }) => {
  await visit(page, site, TEXT);
  await open(page, `${site.url}/open`);
  await page.getByLabel('Or paste the text').fill(OWN_TEXT);
  await page.getByRole('button', { name: 'Open the article' }).click();
  await expect(heading(page)).toHaveText(OWN_HEADLINE);
  const response = await page.reload();
  expect(response?.status()).toBe(200);
  expect(response?.fromServiceWorker()).toBe(true);
});
