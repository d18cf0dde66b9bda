import { expect, it } from 'vitest';
import { citeArticle } from '#domain/cited-source.ts';
import { describeOrigin } from '#domain/dateline.ts';
import { editHref, parseEdited } from '#domain/own-article.ts';
import { formatPermalink, parsePermalink, permalinkTo } from '#domain/permalink.ts';
import { readSeed } from '../../support/seed.ts';

const SLUG = '~envoy-k3f9q2ab';
const VISIT = { url: 'https://news.example/articles/x', accessed: '2026-11-04' };

it('names the article to edit in the search, and reads it back', () => {
  expect(editHref(SLUG)).toBe(`/open?article=${SLUG}`);
  expect(parseEdited(`?x=1&article=${SLUG}`)).toBe(SLUG);
  expect(parseEdited('?x=1')).toBeUndefined();
});

it('has addresses like any article', () => {
  const permalink = permalinkTo(SLUG, { name: 'quotation', id: 'nowak-we~aaaaaa' });
  const pathname = formatPermalink(permalink);
  expect(pathname).toBe(`/articles/${SLUG}/quotes/nowak-we~aaaaaa`);
  expect(parsePermalink({ pathname, search: '', hash: '' })?.permalink).toEqual(permalink);
});

it('is cited by where the reader says that it is from, and never by an address that others cannot open', () => {
  const { article } = readSeed();
  const own = { ...article, slug: SLUG };
  expect(citeArticle(article, VISIT).url).toBe(VISIT.url);
  expect(citeArticle({ ...own, url: 'https://wana.example/visit' }, VISIT).url).toBe(
    'https://wana.example/visit',
  );
  const { url: _, ...bare } = own;
  expect(citeArticle(bare, VISIT)).not.toHaveProperty('url');
  expect(citeArticle(own, VISIT).dateRemark).toBe('not printed in the text');
  expect(describeOrigin(own).remark).toBe('year not printed in the text');
});
