import { expect, type Page, test } from '@playwright/test';
import { open, TEXT } from './pages.ts';

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

const tools = (page: Page) => page.getByRole('toolbar', { name: 'Selected words' });

/** What a click on *Copy link* puts into the clipboard. */
async function copyPassage(page: Page, words: string): Promise<string> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: async (text: string) => document.documentElement.setAttribute('data-copied', text),
      },
    });
  });
  await open(page, TEXT);
  await select(page, words);
  await tools(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(tools(page).getByRole('alert')).toHaveText('Link copied');
  return (await page.locator('html').getAttribute('data-copied')) ?? '';
}

test('a link to selected words opens on them, cold, and takes the focus there', async ({ page }) => {
  const link = await copyPassage(page, 'deep-rooted connections');
  expect(link).toMatch(/\?passage=deep-rooted\+connections%7E[0-9a-z]{10}\.[0-9a-z]*\.[0-9a-z]*$/);
  await page.goto('about:blank');
  await open(page, link);
  await expect(page.getByRole('status')).toContainText('Exact.');
  await expect(page.locator('mark#passage')).toHaveText('deep-rooted connections');
  await expect(page.locator('mark#passage')).toBeInViewport();
  await expect(page.locator('mark#passage')).toBeFocused();
});

test('a link to more words carries a text fragment, which neither scrolls nor marks against ours', async ({
  page,
}) => {
  const words = 'are expected to unlock new pathways for cooperation';
  const link = await copyPassage(page, words);
  expect(link).toMatch(/#:~:text=are%20expected%20to%20unlock%20new%20pathways%20for%20cooperation$/);
  await page.goto('about:blank');
  await open(page, link);
  await expect(page.locator('mark#passage')).toHaveText(words);
  await expect(page.locator('mark#passage')).toBeFocused();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('mark#passage')).toBeInViewport();
  await expect(page.getByText('unknown here')).toHaveCount(0);
});

test('a fragment of text means nothing else to us where a browser leaves it in the address', async ({
  page,
}) => {
  await open(page, `${TEXT}#p3`);
  await page.evaluate(() => {
    history.replaceState(null, '', '#p3:~:text=nobody%20wrote%20this');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect(page.getByText('Paragraph 3', { exact: true })).toBeVisible();
  await expect(page.locator('#link-notice')).toHaveCount(0);
});

test('other words that are selected while the tools have the focus are those that they copy', async ({
  page,
}) => {
  await copyPassage(page, 'deep-rooted connections');
  await expect(tools(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
  await select(page, 'outstanding consular cases');
  await expect(async () => {
    await tools(page).getByRole('button', { name: 'Copy link' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-copied', /outstanding\+consular/, {
      timeout: 500,
    });
  }).toPass();
});

test('words are cited with their link', async ({ page }) => {
  await open(page, TEXT);
  await select(page, 'deep-rooted connections');
  await tools(page).getByRole('button', { name: 'Cite' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share these words' });
  await dialog.getByText('Markdown', { exact: true }).click();
  await expect(dialog.getByRole('textbox', { name: 'Citation, Markdown' })).toHaveText(
    /deep\\?-rooted connections[\s\S]*passage=deep-rooted\+connections/,
  );
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(tools(page).getByRole('button', { name: 'Cite' })).toBeFocused();
});

test('where the system has no share sheet, Share opens the dialog', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }));
  await open(page, TEXT);
  await select(page, 'deep-rooted connections');
  await tools(page).getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Link' })).toHaveValue(/passage=/);
});

test('on a touch screen the tools keep away from the selection, where the system has its own', async ({
  page,
  hasTouch,
}) => {
  test.skip(!hasTouch, 'only a touch screen has tools of the system');
  await open(page, TEXT);
  for (const words of ['Speaking ahead of the trip', 'we’ve seen with Turkmenistan']) {
    await select(page, words);
    await page.evaluate(() => getSelection()?.anchorNode?.parentElement?.scrollIntoView({ block: 'end' }));
    await page.evaluate(() => getSelection()?.modify('extend', 'forward', 'word'));
    await expect(tools(page)).toBeVisible();
    const bar = await tools(page).boundingBox();
    const own = await page.evaluate(() => {
      const { top, bottom } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
      return { top, bottom };
    });
    const gap = Math.max((bar?.y ?? 0) - own.bottom, own.top - (bar?.y ?? 0) - (bar?.height ?? 0));
    expect(gap).toBeGreaterThan(60);
    await page.keyboard.press('Escape');
  }
});

test('a third click selects a paragraph, and the tools stand at that one', async ({ page, hasTouch }) => {
  test.skip(hasTouch, 'a finger has no third click');
  await open(page, `${TEXT}#p4`);
  const paragraphs = page.locator('article p[id]');
  // Behind the second begins the next one at once, behind the fourth stand its own tools, and behind the last what follows the text.
  for (const index of [1, 3, (await paragraphs.count()) - 1]) {
    const paragraph = paragraphs.nth(index);
    await paragraph.scrollIntoViewIfNeeded();
    await paragraph.click({ clickCount: 3, position: { x: 40, y: 12 } });
    await expect(paragraph.locator('..').getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
    await expect(tools(page)).toHaveCount(1);
    const gap = await paragraph.evaluate((element) => {
      const bar = element.parentElement?.querySelector('[role=toolbar]')?.getBoundingClientRect().top ?? 0;
      return Math.abs(bar - element.getBoundingClientRect().bottom);
    });
    expect(gap).toBeLessThan(40);
    await page.keyboard.press('Escape');
  }
});

test('words beyond the text are not the article’s', async ({ page }) => {
  await open(page, TEXT);
  await select(page, 'deep-rooted connections');
  await expect(tools(page)).toBeVisible();
  await page.evaluate(() => {
    const heading = document.querySelector('main h2') ?? document.body;
    getSelection()?.extend(heading, heading.childNodes.length);
  });
  await expect(tools(page)).toBeHidden();
});

test.describe('with the keyboard alone', () => {
  test.skip(({ viewport }) => (viewport?.width ?? 0) < 640, 'a keyboard goes with the desktop layout');

  test('Tab leads from a selection to the tools, and Esc back to the paragraph', async ({ page }) => {
    await open(page, TEXT);
    await select(page, 'deep-rooted connections');
    await expect(tools(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(tools(page).getByRole('button', { name: 'Copy link' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(tools(page)).toBeHidden();
    await expect(page.locator('p:focus')).toContainText('deep-rooted connections');
  });

  test('words are selected in a chosen paragraph, a word at a time', async ({ page }) => {
    await open(page, `${TEXT}#p3`);
    await expect(page.locator('p:focus')).toContainText('Highlighting the deep-rooted connections');
    await page.getByRole('button', { name: 'Select words' }).focus();
    await page.keyboard.press('Enter');
    await expect(tools(page)).toBeVisible();
    const step = async (name: string, times: number) => {
      await tools(page).getByRole('button', { name }).focus();
      for (let press = 0; press < times; press += 1) await page.keyboard.press('Enter');
    };
    await step('End a word later', 5);
    await step('Start a word later', 2);
    const selected = await page.evaluate(() => getSelection()?.toString().trim());
    expect(selected).toBe('deep-rooted connections');
    await expect(tools(page).getByRole('status')).toHaveText(/Selected: .*connections/);
    await tools(page).getByRole('button', { name: 'Cite' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Link' })).toHaveValue(
      /passage=deep-rooted\+connections%7E/,
    );
  });
});
