import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterByBoth, rankCompanions } from '#domain/co-mentions.ts';
import { type IndexedArticle, indexArticle } from '#domain/indexed-article.ts';
import { filterQuotations } from '#domain/quotation-filter.ts';
import { generateArticle } from '../../support/generated-article.ts';
import { readSeed } from '../../support/seed.ts';

const seed = readSeed();

function entityOf(article: IndexedArticle, id: string) {
  const entity = article.entityById.get(id);
  if (entity === undefined) throw new Error(`no entity ${id}`);
  return entity;
}

describe('who is named with whom', () => {
  it('ranks by shared paragraphs, then by quotations', () => {
    const [first, second] = rankCompanions(seed, entityOf(seed, 'azerbaijan'));
    expect([first?.entity.id, first?.paragraphs]).toEqual(['fatemeh-mohajerani', 8]);
    expect([second?.entity.id, second?.paragraphs, second?.quotations]).toEqual(['iran', 7, 4]);
  });

  it('leaves out whoever never shares a paragraph', () => {
    const ids = rankCompanions(seed, entityOf(seed, 'iraq')).map(({ entity }) => entity.id);
    expect(ids).not.toContain('covid-19-pandemic');
    expect(ids).toContain('turkmenistan');
  });

  it('counts the same from both sides', () => {
    const countries = ['NO', 'CL', 'PE', 'FJ'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), (quotations) => {
        const article = indexArticle(generateArticle({ quotations, speakers: 2, countries }));
        for (const entity of article.article.entities) {
          for (const { entity: other, paragraphs, quotations: shared } of rankCompanions(article, entity)) {
            const back = rankCompanions(article, other).find((companion) => companion.entity === entity);
            expect([back?.paragraphs, back?.quotations]).toEqual([paragraphs, shared]);
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('filters to exactly the quotations that it counts, wherever a country is one of the two', () => {
    for (const entity of seed.article.entities) {
      for (const { entity: other, quotations } of rankCompanions(seed, entity)) {
        const filter = filterByBoth(entity, other);
        if (filter === undefined) expect([entity.type, other.type]).not.toContain('Country');
        else expect(filterQuotations(seed.records, filter)).toHaveLength(quotations);
      }
    }
  });
});
