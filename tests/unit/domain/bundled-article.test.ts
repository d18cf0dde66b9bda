import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSpan } from '#domain/indexed-article.ts';
import { includeMarks } from '#domain/quotation-marks.ts';
import { readSeed, SEED_SLUG } from '../../support/seed.ts';

const seed = readSeed();
const { article } = seed;
const source = readFileSync(`content/articles/${SEED_SLUG}.md`, 'utf8').split('---\n')[2] ?? '';
const lines = source.split('\n');

describe('the bundled article', () => {
  it('is its source, character for character', () => {
    expect([article.headline, ...article.paragraphs.map(({ text }) => text)]).toEqual(lines);
  });

  it('has every stretch in quotation marks as a segment, marks left out', () => {
    const stretches = lines
      .slice(1)
      .flatMap((line) => [...line.matchAll(/“([^”]+)”/g)].map(([, words]) => words));
    const segments = article.quotations
      .filter(({ kind }) => kind !== 'indirect')
      .flatMap((quotation) => quotation.segments.map((segment) => readSpan(seed, segment)));
    expect(segments).toEqual(stretches);
  });

  it('joins the quotation that its attribution splits, and only that one', () => {
    const split = seed.records.filter(
      ({ quotation }) => quotation.kind === 'direct' && quotation.segments.length > 1,
    );
    expect(split.map(({ words }) => words.slice(0, 50))).toEqual([
      'President Pezeshkian’s visit to Azerbaijan, […] is',
    ]);
  });

  it('marks every country wherever it is named, by name, people’s name or capital', () => {
    const names =
      /Islamic Republic(?: of Iran)?|Iranian|Iran|Tehran|(?:Republic of )?Azerbaijan|Baku|Turkmenistan|Tajikistan|Iraq/g;
    const expected = article.paragraphs.flatMap(({ id, text }) =>
      [...text.matchAll(names)].map((match) => `${id} ${match.index} ${match[0]}`),
    );
    const marked = article.mentions
      .filter(
        (mention) => seed.entityById.get(mention.entity)?.type === 'Country' && mention.form !== 'pronoun',
      )
      .map((mention) => `${mention.paragraph} ${mention.start} ${readSpan(seed, mention)}`);
    expect(marked).toEqual(expected);
  });

  it('knows who each “she” is', () => {
    const pronouns = article.paragraphs.flatMap(({ id, text }) =>
      [...text.matchAll(/\bshe\b/gi)].map((match) => `${id} ${match.index}`),
    );
    const resolved = (seed.mentionsByEntity.get('fatemeh-mohajerani') ?? [])
      .filter(({ form }) => form === 'pronoun')
      .map(({ paragraph, start }) => `${paragraph} ${start}`);
    expect(pronouns).toHaveLength(7);
    expect(resolved).toEqual(pronouns);
  });

  it('invents no name: each is in the text as it stands', () => {
    const text = lines.join('\n').toLowerCase();
    for (const { name, aliases } of article.entities) {
      for (const used of [name, ...aliases]) expect(text).toContain(used.toLowerCase());
    }
  });

  it('says that its date is the editor’s', () => {
    expect(article.dateline).toEqual({ printed: 'WANA (Apr 26)', agency: 'WANA', monthDay: '04-26' });
    expect(article.editorial).toEqual(['datePublished']);
  });

  it('gives each quotation one to three topics and a speaker', () => {
    for (const { topics, speaker } of article.quotations) {
      expect(topics.length).toBeGreaterThanOrEqual(1);
      expect(topics.length).toBeLessThanOrEqual(3);
      expect(speaker).toBe('fatemeh-mohajerani');
    }
  });
});

describe('includeMarks', () => {
  it('takes the marks at the edges of a segment along, and leaves reported speech alone', () => {
    const [mixed, reported] = article.quotations;
    if (mixed === undefined || reported === undefined) throw new Error('the article has quotations');
    const textOf = (paragraph: string) => seed.paragraphById.get(paragraph)?.text ?? '';
    const [fragment] = mixed.segments;
    const [speech] = reported.segments;
    expect(readSpan(seed, includeMarks(textOf(fragment.paragraph), fragment))).toMatch(
      /^“one of the .* diplomacy\.”$/,
    );
    expect(includeMarks(textOf(speech.paragraph), speech)).toEqual(speech);
  });
});
