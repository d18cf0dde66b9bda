import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { makePassage } from '#domain/make-passage.ts';
import { formatPermalink, permalinkTo } from '#domain/permalink.ts';
import { embedHref } from '#domain/quotation-paths.ts';
import { type EditedSite, editedTest } from '../support/edited-site.ts';
import { FERRY_SLUG, FERRY_WORDS } from '../support/ferry-editions.ts';

const test = editedTest;

/** The id that a quotation had in an edition. */
function idIn({ editions }: EditedSite, edition: number, words: string): string {
  const record = editions[edition]?.records.find((each) => each.words.startsWith(words));
  if (record === undefined) throw new Error(`edition ${edition} has no “${words}”`);
  return record.quotation.id;
}

function quotationLink(site: EditedSite, id: string): string {
  return site.url + formatPermalink(permalinkTo(FERRY_SLUG, { name: 'quotation', id }));
}

/** A link to words, made from the first edition. */
function passageLink({ url, editions }: EditedSite, words: string): string {
  const [article] = editions;
  const span = article && findWords(article, words);
  const passage = article && span && makePassage(article.article, span, span);
  if (passage === undefined) throw new Error(`the first edition has no “${words}”`);
  return url + formatPermalink(permalinkTo(FERRY_SLUG, { name: 'passage', passage }));
}

function findWords({ article }: IndexedArticle, words: string) {
  const paragraph = article.paragraphs.find(({ text }) => text.includes(words));
  const start = paragraph?.text.indexOf(words) ?? 0;
  return paragraph && { paragraph: paragraph.id, start, end: start + words.length };
}

const notice = (page: Page) => page.getByRole('main').locator('#link-notice');
const marked = (page: Page) => page.locator('article mark');

/** What the notice strikes out or underlines, without the words that say which it is. */
function changed(page: Page, element: 'del' | 'ins') {
  return notice(page)
    .locator(element)
    .evaluateAll((all) => all.map(({ lastChild }) => lastChild?.textContent?.trim()));
}

test.describe('an old link to a quotation, after two edits', () => {
  test('shows the quotation and no remark where its words are unchanged', async ({ page, site }) => {
    const id = idIn(site, 0, FERRY_WORDS.unchanged);
    const answer = await page.goto(quotationLink(site, id));
    expect(answer?.status()).toBe(200);
    await expect(page.locator(`[id="${id}"]`)).toBeFocused();
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    await expect(notice(page)).toHaveCount(0);
  });

  test('leads over both rewordings to the words of today, and marks the difference', async ({
    page,
    site,
  }) => {
    const today = idIn(site, 2, 'The embassy in Reykjavik stays');
    const answer = await page.goto(quotationLink(site, idIn(site, 0, FERRY_WORDS.reworded)));
    expect(answer?.status()).toBe(200);
    await expect(notice(page)).toContainText(/Reworded since the link was made; until \d+ \w+ \d{4} it read/);
    expect(await changed(page, 'del')).toEqual(['remains', 'staff']);
    expect(await changed(page, 'ins')).toEqual(['stays', 'all', 'people']);
    await expect(page.locator(`[id="${today}"]`)).toBeFocused();
    await expect(page.locator(`[id="${today}"]`)).toHaveAccessibleDescription(/Reworded/);
    await page.goto(quotationLink(site, idIn(site, 1, 'The embassy in Reykjavik stays')));
    expect(await changed(page, 'del')).toEqual(['staff']);
    await notice(page).getByRole('link', { name: 'Dismiss' }).click();
    await expect(page).toHaveURL(quotationLink(site, today));
    await expect(notice(page)).toHaveCount(0);
  });

  test('says what it read and until when where it is gone, and marks no look-alike', async ({
    page,
    site,
  }) => {
    const gone = idIn(site, 0, FERRY_WORDS.gone);
    const answer = await page.goto(quotationLink(site, gone));
    expect(answer?.status()).toBe(200);
    await expect(notice(page)).toContainText(
      /^Gone\. .* until \d+ \w+ \d{4} it read: “Nobody .* faith of Denmark,” \(Ingrid Solheim\)/,
    );
    await expect(notice(page)).toBeFocused();
    await expect(notice(page)).toBeInViewport();
    await expect(page.locator('[aria-current="true"]')).toHaveCount(0);
    await expect(page).toHaveTitle(/^No longer in the article: Ingrid Solheim: “Nobody/);
    await page.goto(`${site.url}/articles/${FERRY_SLUG}#${gone}`);
    await expect(notice(page)).toContainText('faith of Denmark');
    await expect(marked(page)).toHaveCount(0);
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('says the same', async ({ page, site }) => {
      await page.goto(quotationLink(site, idIn(site, 0, FERRY_WORDS.reworded)));
      await expect(notice(page).locator('del').first()).toContainText('remains');
      await expect(page.getByText('all its people are safe')).not.toHaveCount(0);
      await page.goto(quotationLink(site, idIn(site, 0, FERRY_WORDS.gone)));
      await expect(notice(page)).toContainText('faith of Denmark');
      await page.goto(site.url + embedHref(FERRY_SLUG, idIn(site, 0, FERRY_WORDS.reworded)));
      await expect(page.locator('ins')).toHaveCount(3);
    });
  });

  test('is answered for frames and for oEmbed as well', async ({ page, site, request }) => {
    await page.goto(quotationLink(site, idIn(site, 0, FERRY_WORDS.gone)));
    const href = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
    const answer = await request.get(site.url + new URL(href ?? '').pathname);
    const { html } = await answer.json();
    const src = /src="([^"]+)"/.exec(html)?.[1] ?? '';
    await page.goto(site.url + new URL(src).pathname);
    await expect(page.getByRole('main')).toContainText(/Gone\. .* until .* faith of Denmark/);
  });

  test('breaks no rule of access', async ({ page, site }) => {
    test.slow();
    for (const words of [FERRY_WORDS.reworded, FERRY_WORDS.gone]) {
      await page.goto(quotationLink(site, idIn(site, 0, words)));
      await expect(notice(page)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
  });
});

test.describe('an old link to any words, after two edits', () => {
  const FOUND = {
    exact: { words: FERRY_WORDS.unchanged, now: FERRY_WORDS.unchanged },
    moved: { words: FERRY_WORDS.movedPassage, now: FERRY_WORDS.movedPassage },
    reworded: {
      words: FERRY_WORDS.rewordedPassage,
      now: FERRY_WORDS.rewordedPassage.replace('figures', 'estimates'),
    },
  } as const;

  for (const [state, { words, now }] of Object.entries(FOUND)) {
    test(`opens on them, says that they are ${state}, and takes the focus there`, async ({ page, site }) => {
      await page.goto(passageLink(site, words));
      await expect(notice(page)).toHaveText(new RegExp(`^${state}`, 'i'));
      await expect(notice(page)).toHaveRole('status');
      await expect(marked(page)).toHaveText(now);
      await expect(marked(page)).toBeFocused();
      await expect(marked(page)).toBeInViewport();
      await expect(marked(page)).toHaveAccessibleDescription(new RegExp(`^${state}`, 'i'));
    });
  }

  test('marks what changed in reworded ones', async ({ page, site }) => {
    await page.goto(passageLink(site, FERRY_WORDS.rewordedPassage));
    await expect(notice(page)).toBeVisible();
    expect(await changed(page, 'del')).toEqual(['figures']);
    expect(await changed(page, 'ins')).toEqual(['estimates']);
  });

  test('says that they are gone while a look-alike stays, and marks nothing', async ({ page, site }) => {
    await page.goto(passageLink(site, FERRY_WORDS.gone));
    await expect(notice(page)).toContainText(
      `Gone. The article no longer has these words: “${FERRY_WORDS.gone}”`,
    );
    await expect(notice(page)).toBeFocused();
    await expect(marked(page)).toHaveCount(0);
    await notice(page).getByRole('link', { name: 'Dismiss' }).click();
    await expect(notice(page)).toHaveCount(0);
    await expect(page).toHaveURL(`${site.url}/articles/${FERRY_SLUG}`);
  });
});
