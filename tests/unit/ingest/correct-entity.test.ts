import { describe, expect, it } from 'vitest';
import type { CorrectionOf } from '#dataset/corrections-file.ts';
import { decodeArticle } from '#dataset/decode-article.ts';
import { encodeArticle } from '#dataset/encode-article.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import { correctArticle } from '#ingest/correct-article.ts';

const TEXT =
  'Envoys of Türkiye and the Ankara government met Ilse Brandner; Turkey hailed Chancellor Brandner.';

function mention(entity: string, words: string) {
  const start = TEXT.indexOf(words);
  return { entity, paragraph: 'p1~aaaa', start, end: start + words.length, form: 'name' } as const;
}

const ARTICLE: NewsArticle = {
  slug: 'talks',
  language: 'en',
  headline: 'Talks',
  editorial: [],
  paragraphs: [{ id: 'p1~aaaa', text: TEXT }],
  entities: [
    { id: 'turkiye', type: 'Country', name: 'Türkiye', aliases: ['Turkey'], countryCode: 'TR' },
    { id: 'ilse-brandner', type: 'Person', name: 'Ilse Brandner', aliases: ['Brandner'] },
  ],
  mentions: [
    mention('turkiye', 'Türkiye'),
    mention('ilse-brandner', 'Ilse Brandner'),
    mention('turkiye', 'Turkey'),
    mention('ilse-brandner', 'Brandner.'),
  ],
  quotations: [],
  formerQuotations: [],
};

function add(addition: Omit<CorrectionOf<'add-entity'>, 'action'>, article = ARTICLE) {
  const corrected = correctArticle(article, [{ action: 'add-entity', ...addition }]);
  const [outcome] = corrected.outcomes;
  const decoded = decodeArticle(JSON.parse(encodeArticle(corrected.article)), new Set());
  if (!decoded.ok) throw new Error(`${decoded.fault.path}: ${decoded.fault.message}`);
  return { article: corrected.article, state: outcome?.state, message: outcome?.message };
}

describe('an entity that is added', () => {
  it('has each alias once, and not its name among them', () => {
    const { article } = add({
      type: 'Place',
      name: 'Ankara',
      aliases: ['Ankara', 'the Ankara', 'the Ankara'],
    });
    expect(article.entities.at(-1)?.aliases).toEqual(['the Ankara']);
  });
});

describe('an entity that is added and there already', () => {
  it('gains the names that it lacks, each once, and their mentions', () => {
    const aliases = ['Brandner', 'Ilse Brandner', 'Chancellor Brandner'];
    const { article, state } = add({ type: 'Person', name: 'Ilse Brandner', aliases });
    expect(state).toBe('applied');
    expect(article.entities[1]).toEqual({
      id: 'ilse-brandner',
      type: 'Person',
      name: 'Ilse Brandner',
      aliases: ['Brandner', 'Chancellor Brandner'],
    });
    expect(article.mentions).toContainEqual(mention('ilse-brandner', 'Chancellor Brandner'));
  });

  it('is left as it is where the names are its own', () => {
    expect(add({ type: 'Person', name: 'Ilse Brandner', aliases: ['Brandner'] }).article.entities).toEqual(
      ARTICLE.entities,
    );
    expect(add({ type: 'Country', name: 'Türkiye', countryCode: 'TR' }).state).toBe('needless');
  });

  it('keeps its country code: another one is refused', () => {
    const { state, message, article } = add({ type: 'Country', name: 'Türkiye', countryCode: 'GR' });
    expect({ state, message }).toEqual({
      state: 'failed',
      message: 'the entity “turkiye” has the country code TR, not GR; give its code, or drop it first',
    });
    expect(article).toBe(ARTICLE);
  });
});

describe('a country that is added', () => {
  it('is refused under another name than that which its code has, and the way that works is named', () => {
    const { state, message, article } = add({ type: 'Country', name: 'Ankara', countryCode: 'TR' });
    expect({ state, message }).toEqual({
      state: 'failed',
      message:
        'the country TR is already the entity “turkiye”; give its name, “Türkiye”, and “Ankara” as an alias',
    });
    expect(article).toBe(ARTICLE);
    const named = add({ type: 'Country', name: 'Türkiye', countryCode: 'TR', aliases: ['Ankara'] });
    expect(named.article.entities[0]?.aliases).toEqual(['Turkey', 'Ankara']);
    expect(named.article.mentions).toContainEqual(mention('turkiye', 'Ankara'));
  });

  it('is the one of its code where that has the name already, whatever its id is made of', () => {
    expect(add({ type: 'Country', name: 'Turkey', countryCode: 'TR' }).state).toBe('needless');
  });

  it('is added beside another country', () => {
    const { article } = add({ type: 'Country', name: 'Ankara', countryCode: 'GR' });
    expect(article.entities.map(({ id }) => id)).toEqual(['turkiye', 'ankara', 'ilse-brandner']);
  });
});
