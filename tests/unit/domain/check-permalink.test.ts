import { describe, expect, it } from 'vitest';
import { checkPermalink, chosenEntity, resolveFragment } from '#domain/check-permalink.ts';
import { permalinkTo } from '#domain/permalink.ts';
import { NO_FILTER } from '#domain/quotation-filter.ts';
import { quotationIdOf, readSeed, readTopicIds, SEED_SLUG } from '../../support/seed.ts';

const article = readSeed();
const topics = readTopicIds();
const text = permalinkTo(SEED_SLUG, { name: 'text' });

describe('checkPermalink', () => {
  it('lets pass what the article and the vocabulary have', () => {
    const filter = { ...NO_FILTER, topic: ['sovereignty'], speaker: ['fatemeh-mohajerani'], country: ['FR'] };
    expect(checkPermalink({ ...text, filter }, article, topics)).toEqual({
      permalink: { ...text, filter },
      ignored: [],
    });
  });

  it('leaves out unknown topics, speakers and entities, and names them', () => {
    const filter = {
      ...NO_FILTER,
      topic: ['sovereignty', 'weather'],
      speaker: ['nobody'],
      entity: ['nothing'],
    };
    const result = checkPermalink({ ...text, filter }, article, topics);
    expect(result.permalink.filter).toEqual({ ...NO_FILTER, topic: ['sovereignty'] });
    expect(result.ignored).toEqual([
      { key: 'topic', value: 'weather' },
      { key: 'speaker', value: 'nobody' },
      { key: 'entity', value: 'nothing' },
    ]);
  });

  it('leaves out a step past the last mention', () => {
    const country = permalinkTo(SEED_SLUG, { name: 'country', code: 'AZ' });
    expect(checkPermalink({ ...country, mention: 10 }, article, topics).ignored).toEqual([]);
    expect(checkPermalink({ ...country, mention: 11 }, article, topics).ignored).toEqual([
      { key: 'mention', value: '11' },
    ]);
  });
});

describe('chosenEntity', () => {
  it('finds a country by its code and anything else by its id', () => {
    expect(chosenEntity(article, permalinkTo(SEED_SLUG, { name: 'country', code: 'IR' }))?.name).toBe('Iran');
    expect(chosenEntity(article, permalinkTo(SEED_SLUG, { name: 'entity', id: 'baku' }))?.name).toBe('Baku');
    expect(chosenEntity(article, permalinkTo(SEED_SLUG, { name: 'country', code: 'FR' }))).toBeUndefined();
    expect(chosenEntity(article, text)).toBeUndefined();
  });
});

describe('resolveFragment', () => {
  it('tells quotations, paragraphs and passages that are gone apart', () => {
    const quotation = quotationIdOf(article, 'We are seeking');
    const [first] = article.article.paragraphs;
    expect(resolveFragment(article, '')).toEqual({ state: 'none' });
    expect(resolveFragment(article, quotation)).toEqual({ state: 'quotation', id: quotation });
    expect(resolveFragment(article, 'p1')).toEqual({ state: 'paragraph', id: first?.id });
    expect(resolveFragment(article, 'p1~zzzz')).toEqual({ state: 'gone' });
  });
});
