import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { annotatedText, exportAnnotations } from '#domain/export-annotations.ts';
import type { IndexedArticle } from '#domain/indexed-article.ts';
import { ANNOTATION_CONTEXT } from '../../support/annotation-context.ts';
import { articleOf } from '../../support/hostile-article.ts';
import { readSeed } from '../../support/seed.ts';

interface Selector {
  readonly type: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
}
interface Annotation {
  readonly id: string;
  readonly body: readonly { readonly purpose: string; readonly value: string }[];
  readonly target: readonly { readonly selector: readonly [Selector, Selector] }[];
}

const seed = readSeed();

function annotate(article: IndexedArticle): readonly Annotation[] {
  const toUrl = (href: string) => `https://news.example${href}`;
  return JSON.parse(exportAnnotations({ article, records: article.records, toUrl, topicLabel: (id) => id }));
}

function targets(article: IndexedArticle) {
  return annotate(article).flatMap(({ target }) => target.map(({ selector }) => selector));
}

/** As a tool of another make finds the words: by counting code points. */
function cut(article: IndexedArticle, { start, end }: Selector): string {
  return [...annotatedText(article.article)].slice(start, end).join('');
}

describe('W3C annotations', () => {
  it('are JSON-LD in which every term has a meaning', async () => {
    const documentLoader = async (url: string) => {
      expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
      return { contextUrl: undefined, documentUrl: url, document: ANNOTATION_CONTEXT };
    };
    const document = JSON.parse(JSON.stringify(annotate(seed)));
    const expanded = await jsonld.expand(document, { documentLoader, safe: true });
    expect(expanded).toHaveLength(16);
    const quads = await jsonld.toRDF(document, { documentLoader, format: 'application/n-quads', safe: true });
    expect(quads.match(/oa#hasSelector>/g)).toHaveLength(2 * targets(seed).length);
    expect(quads.match(/oa#motivatedBy> <http:\/\/www\.w3\.org\/ns\/oa#identifying>/g)).toHaveLength(16);
  });

  it('find their words by position and by quote', () => {
    const text = annotatedText(seed.article);
    for (const [quote, position] of targets(seed)) {
      expect(cut(seed, position)).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });

  it('have a target for each segment of a split quotation', () => {
    const split = annotate(seed).find(({ id }) => id.includes('pezeshkians-visit'));
    expect(split?.target.map(({ selector: [quote] }) => quote.exact.slice(0, 12))).toEqual([
      'President Pe',
      'is a calcula',
    ]);
  });

  it('name the speaker and the topics', () => {
    expect(annotate(seed)[0]?.body).toMatchObject([
      { purpose: 'identifying', value: 'Fatemeh Mohajerani' },
      { purpose: 'tagging', value: 'regional-diplomacy' },
      { purpose: 'tagging', value: 'state-visits' },
    ]);
  });

  it('count code points, wherever characters beyond the first plane stand', () => {
    const unit = fc.constantFrom('a', ' ', '👍', '𝒜', 'é', '“');
    const part = fc.string({ unit, maxLength: 80 });
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 4 }), (parts) => {
        const article = articleOf(parts.map(([before, after]) => [`${before}X👍Y${after}`, 'X👍Y']));
        for (const [quote, position] of targets(article)) {
          expect(cut(article, position)).toBe('X👍Y');
          expect(quote.prefix + quote.suffix).not.toMatch(/\p{Surrogate}/u);
          expect([...quote.prefix].length).toBe(Math.min(32, position.start));
        }
      }),
    );
  });
});
