import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { DATA, QUOTATION, QUOTES, TEXT } from './pages.ts';

const whole = readFileSync('public/articles/pezeshkian-azerbaijan-visit.json', 'utf8');

/** Selects words of the article as a reader's mouse or finger would leave them selected. */
async function select(page: Page, words: string) {
  await page.locator('article p[id]').first().waitFor();
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('article') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      return;
    }
    throw new Error(`no text node has “${wanted}”`);
  }, words);
}

/** The link that the tools beside a selection give. */
async function copyPassage(page: Page, words: string): Promise<string> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: undefined });
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: async (text: string) => document.documentElement.setAttribute('data-copied', text),
      },
    });
  });
  await page.goto(TEXT);
  await select(page, words);
  await page
    .getByRole('toolbar', { name: 'Selected words' })
    .getByRole('button', { name: 'Share these words', exact: true })
    .click();
  await expect(page.locator('html')).toHaveAttribute('data-copied', /passage=/);
  return (await page.locator('html').getAttribute('data-copied')) ?? '';
}

test('a link to selected words opens on them, cold', async ({ page }) => {
  const link = await copyPassage(page, 'deep-rooted connections');
  expect(link).toMatch(/\?passage=deep-rooted\+connections%7E[0-9a-z]{9}$/);
  await page.goto(link);
  await expect(page.getByRole('note')).toContainText('Exact.');
  await expect(page.locator('mark#passage')).toHaveText('deep-rooted connections');
  await expect(page.locator('mark#passage')).toBeInViewport();
});

test.fixme('a link to words that were edited says reworded, and gone when they are', async ({ page }) => {
  const link = await copyPassage(page, 'are expected to unlock new pathways for cooperation');
  await page.route(DATA, (route) =>
    route.fulfill({ contentType: 'application/json', body: whole.replace('new pathways', 'new avenue s') }),
  );
  await page.goto(link);
  await expect(page.getByRole('note')).toContainText('Reworded');
  await expect(page.getByRole('note').locator('del')).toContainText('pathways');
  await page.unroute(DATA);
  await page.route(DATA, (route) =>
    route.fulfill({
      contentType: 'application/json',
      body: whole.replace('are expected to unlock new pathways for cooperation', 'x'.repeat(51)),
    }),
  );
  await page.goto(link);
  await expect(page.getByRole('note')).toContainText('Gone.');
  await expect(page.locator('mark#passage')).toHaveCount(0);
});

test('the tools come right after the selection in the order of Tab, and Esc closes them', async ({
  page,
  viewport,
}) => {
  test.skip((viewport?.width ?? 0) < 640, 'a keyboard goes with the desktop layout');
  await page.goto(TEXT);
  await select(page, 'deep-rooted connections');
  const share = page.getByRole('button', { name: 'Share these words', exact: true });
  await expect(share).toBeVisible();
  await share.focus();
  await page.keyboard.press('Escape');
  await expect(share).toBeHidden();
});

test('an old link to a quotation shows what became of it', async ({ page }) => {
  const json = JSON.parse(whole);
  json.formerQuotations = [
    {
      id: 'mohajerani-we-are-seeking-to-deepen~aaaaaa',
      words:
        'We are seeking to deepen cross-border collaboration so that residents of neighboring provinces can directly benefit from stronger ties,',
      speaker: 'Fatemeh Mohajerani',
      until: '2026-01-02',
      replacedBy: QUOTATION.provinces,
    },
    {
      id: 'mohajerani-we-withdraw-this~bbbbbb',
      words: 'We withdraw this.',
      speaker: 'Fatemeh Mohajerani',
      until: '2026-01-02',
    },
  ];
  await page.route(DATA, (route) =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify(json) }),
  );
  await page.goto(`${QUOTES}/mohajerani-we-are-seeking-to-deepen~aaaaaa`);
  await expect(page.getByRole('note')).toContainText('until 2 January 2026 it read otherwise');
  await expect(page.getByRole('note').locator('del')).toHaveText('deepen');
  await expect(page.locator(`[id="${QUOTATION.provinces}"]`)).toBeFocused();
  await page.goto(`${QUOTES}/mohajerani-we-withdraw-this~bbbbbb`);
  await expect(page.getByRole('note')).toContainText('it read: “We withdraw this.” (Fatemeh Mohajerani)');
});
