import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '#domain/country-code.ts';
import {
  type ArticleScreen,
  formatPermalink,
  type Permalink,
  parsePermalink,
  permalinkTo,
} from '#domain/permalink.ts';
import { QUOTATION_KINDS } from '#domain/quotation.ts';
import { NO_FILTER } from '#domain/quotation-filter.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9~-]{0,20}$/);
const code = fc.constantFrom(...COUNTRY_CODES);
const values = (value: fc.Arbitrary<string>) =>
  fc.uniqueArray(value, { maxLength: 4 }).map((list) => [...list].sort());
const screen: fc.Arbitrary<ArticleScreen> = fc.oneof(
  fc.constant({ name: 'text' } as const),
  fc.constant({ name: 'quotes' } as const),
  fc
    .record({
      exact: fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
      prefix: fc.constantFrom('', 'ties with'),
      suffix: fc.constantFrom('', 'in the South Caucasus, she'),
      proof: fc.constantFrom('a1b2zzz000.q2z.7', 'a1b2zzz000..!!4f', 'a1bzzz0001@2.3!!'),
    })
    .map((passage) => ({ name: 'passage', passage }) as const),
  id.map((value) => ({ name: 'quotation', id: value }) as const),
  id.map((value) => ({ name: 'entity', id: value }) as const),
  code.map((value) => ({ name: 'country', code: value }) as const),
);
const permalink: fc.Arbitrary<Permalink> = fc.record({
  slug: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/),
  screen,
  filter: fc.record({
    topic: values(id),
    speaker: values(id),
    country: values(code),
    entity: values(id),
    kind: values(fc.constantFrom(...QUOTATION_KINDS)),
    q: fc.string({ unit: 'grapheme', maxLength: 20 }).map((q) => (q.trim() === '' ? '' : q)),
  }),
  names: fc.boolean(),
  mention: fc.option(fc.integer({ min: 1, max: 999_999 }), { nil: undefined }),
  fragment: fc.oneof(fc.constant(''), id),
});

const read = (href: string) => parsePermalink(new URL(href, 'https://communique.example'));

describe('permalinks', () => {
  it('read back as what was written, whatever is selected and filtered', () => {
    fc.assert(
      fc.property(permalink, (value) => {
        expect(read(formatPermalink(value))).toEqual({ permalink: value, ignored: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('leave defaults out and keep their keys in a fixed order', () => {
    const value = permalinkTo('visit', { name: 'quotes' });
    expect(formatPermalink(value)).toBe('/articles/visit/quotes');
    const filter = {
      ...NO_FILTER,
      kind: ['direct'],
      topic: ['sovereignty', 'state-visits'],
      q: 'mutual trust',
    };
    expect(formatPermalink({ ...value, filter, names: true })).toBe(
      '/articles/visit/quotes?topic=sovereignty&topic=state-visits&kind=direct&q=mutual+trust&names=on',
    );
  });

  it('read countries in either case and write them in capitals', () => {
    expect(read('/articles/visit/countries/az')?.permalink.screen).toEqual({ name: 'country', code: 'AZ' });
    expect(read('/articles/visit/quotes?country=ir')?.permalink.filter.country).toEqual(['IR']);
  });

  it.each([
    ['?colour=red', 'colour', 'red'],
    ['?kind=shouted', 'kind', 'shouted'],
    ['?country=ZZ', 'country', 'ZZ'],
    ['?mention=0', 'mention', '0'],
    ['?names=maybe', 'names', 'maybe'],
    ['?__proto__=x', '__proto__', 'x'],
  ])('name the part of %s that means nothing', (search, key, value) => {
    const result = read(`/articles/visit${search}`);
    expect(result?.ignored).toEqual([{ key, value }]);
    expect(result?.permalink).toEqual(permalinkTo('visit', { name: 'text' }));
  });

  it.each(['utm_source=mail', 'utm_campaign=', 'fbclid=IwAR0x', 'gclid=Cj0K'])(
    'pass over %s, which tells somebody where the reader came from',
    (tracking) => {
      const result = read(`/articles/visit/quotes?${tracking}&kind=direct&colour=red`);
      const filter = { ...NO_FILTER, kind: ['direct'] };
      expect(result).toEqual({
        permalink: { ...permalinkTo('visit', { name: 'quotes' }), filter },
        ignored: [{ key: 'colour', value: 'red' }],
      });
      expect(result && formatPermalink(result.permalink)).toBe('/articles/visit/quotes?kind=direct');
    },
  );

  it.each(['utm', 'xutm_source', 'fbclid2', 'my_gclid'])('name %s, which only looks like that', (key) => {
    expect(read(`/articles/visit?${key}=1`)?.ignored).toEqual([{ key, value: '1' }]);
  });

  it('take the way past the masthead, before the app answers, for no selection', () => {
    expect(read('/articles/visit#main')?.permalink).toEqual(permalinkTo('visit', { name: 'text' }));
  });

  it.each([
    '/',
    '/articles',
    '/articles/visit/nonsense',
    '/articles/visit/countries/ZZ',
    '/articles/visit/quotes/a/b',
    '/articles/%E0%A4%A',
    '/articles/visit/%E0%A4%A',
  ])('are no screen of an article at %s', (path) => {
    expect(parsePermalink({ pathname: path, search: '', hash: '' })).toBeUndefined();
  });

  it('survive any search and hash that a reader can type', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (search, hash) => {
        const result = parsePermalink({
          pathname: '/articles/visit',
          search: `?${search}`,
          hash: `#${hash}`,
        });
        expect(result?.permalink.slug).toBe('visit');
      }),
    );
  });
});
