import { expect, type Page, test } from '@playwright/test';
import { QUOTATION, QUOTES, TEXT, untilReady } from './pages.ts';

const PAGES = [TEXT, QUOTES, `${QUOTES}/${QUOTATION.provinces}`, `${TEXT}/countries/AZ`, '/open'];

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every page is there to read, and its links lead on', async ({ page }) => {
    await page.goto(TEXT);
    await expect(page.locator('article')).toContainText('sustainable development in the South Caucasus.”');
    const quotes = page.getByRole('link', { name: 'Quotes', exact: true }).filter({ visible: true });
    await quotes.click();
    await expect(page).toHaveURL(QUOTES);
    const entries = page.getByRole('list', { name: 'Quotations' }).locator('> li');
    await expect(entries).toHaveCount(16);
    // A menu without its values would open as an empty square.
    await expect(page.getByRole('button', { name: 'Topic', exact: true })).toBeHidden();
    await expect(page.getByRole('button', { name: /how attributed$/ }).first()).toBeVisible();
    await entries
      .first()
      .getByRole('link', { name: /^Paragraph/ })
      .click();
    await expect(page).toHaveURL(/\/quotes\/mohajerani-/);
    await expect(page.locator('li[aria-current="true"]')).toHaveCount(1);
    await entries
      .first()
      .getByRole('link', { name: /Mohajerani$/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/entities\//);
  });
});

for (const path of PAGES) {
  test(`${path} is taken over as it was served`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    // React replaces what does not match; the served elements must all live on.
    await page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        if (document.readyState === 'interactive')
          Object.assign(globalThis, { served: [...document.querySelectorAll('#root *')] });
      });
    });
    await page.goto(path);
    await untilReady(page);
    const { served, lost } = await page.evaluate(() => {
      const elements: readonly Element[] = Reflect.get(globalThis, 'served');
      // What says that a late part is being fetched goes when it has come.
      const gone = elements.filter(
        (element) => !element.isConnected && !/^Fetching .*…$/.test(element.textContent),
      );
      return { served: elements.length, lost: gone.map((element) => element.outerHTML.slice(0, 120)) };
    });
    expect(served).toBeGreaterThan(5);
    expect(lost).toEqual([]);
    expect(faults).toEqual([]);
  });
}

/** What a head may hold once: its title, and each link and card tag of a kind. */
function listHead(page: Page) {
  return page.evaluate(() =>
    [...document.head.querySelectorAll('title, link[rel="canonical"], link[rel="alternate"], meta')].map(
      (tag) =>
        ['rel', 'type', 'name', 'property', 'media', 'charset', 'http-equiv']
          .map((name) => tag.getAttribute(name) ?? '')
          .join(' ') + tag.localName,
    ),
  );
}

async function expectHeadOnce(page: Page) {
  await untilReady(page);
  const tags = await listHead(page);
  expect(tags.filter((tag, index) => tags.indexOf(tag) !== index)).toEqual([]);
  expect(tags.filter((tag) => tag.startsWith('canonical'))).toHaveLength(1);
}

test('nothing in the head stands twice, taken over or navigated to', async ({ page }) => {
  for (const path of ['/', ...PAGES, `${TEXT}/entities/fatemeh-mohajerani`]) {
    await page.goto(path);
    await expectHeadOnce(page);
  }
  await page.goto(TEXT);
  await page.getByRole('link', { name: 'Quotes', exact: true }).filter({ visible: true }).click();
  await expect(page).toHaveTitle(/^Quotations in/);
  await expectHeadOnce(page);
  await page.goto(`${QUOTES}/${QUOTATION.provinces}`);
  await expect(page.locator('link[type="application/json+oembed"]')).toHaveCount(1);
});

test('nothing in the head stands twice where one left while the page was taken over', async ({ page }) => {
  await page.route('**/assets/QuotesRoute-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  // As soon as a link can be followed inside of the app, and not by the browser.
  await page.addInitScript(() => {
    addEventListener('click', (event) => event.preventDefault());
    addEventListener('app-takes-over', () => {
      const followed = new MessageChannel();
      const path = location.pathname;
      followed.port1.onmessage = () => {
        if (location.pathname !== path) return;
        document.querySelector<HTMLElement>('a[href$="/quotes"]')?.click();
        followed.port2.postMessage(undefined);
      };
      followed.port2.postMessage(undefined);
    });
  });
  await page.goto(TEXT);
  await expect(page).toHaveTitle(/^Quotations in/);
  await expectHeadOnce(page);
});

test('nothing in the head stands twice where the page had to be made anew', async ({ page }) => {
  await page.route(`**${QUOTES}/${QUOTATION.provinces}`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('Skip to content', 'Skip') });
  });
  await page.goto(`${QUOTES}/${QUOTATION.provinces}`);
  await expect(page.getByText('Skip to content')).toHaveCount(1);
  await expectHeadOnce(page);
  await expect(page.locator('link[type="application/json+oembed"]')).toHaveCount(1);
});

test('no frame shows quotations that the link did not ask for', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = new Set<number>();
    Object.assign(globalThis, { seen });
    const look = () => {
      const entries = document.querySelectorAll('[aria-label="Quotations"] > li');
      const shown = [...entries].filter((entry) => entry.checkVisibility({ visibilityProperty: true }));
      if (shown.length > 0) seen.add(shown.length);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  for (let visit = 0; visit < 5; visit += 1) {
    await page.goto(`${QUOTES}?q=seeking`);
    await untilReady(page);
    await page.waitForTimeout(700);
    expect(await page.evaluate(() => [...Reflect.get(globalThis, 'seen')])).toEqual([1]);
  }
});
