import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeArticle } from '#dataset/decode-article.ts';
import { decodeTopics } from '#dataset/topic-file.ts';
import { isOwn } from '#domain/own-slug.ts';
import { composeOwn } from '#ingest/compose-own.ts';
import { OWN_TEXT } from '../../support/own-text.ts';

const decoded = decodeTopics(JSON.parse(readFileSync('content/topics.json', 'utf8')));
const topics = decoded.ok ? decoded.value : [];

function compose(body: string, given = {}, fields = {}) {
  return composeOwn({ headline: '', body, fields }, given, topics);
}

function composed(...parts: Parameters<typeof compose>) {
  const opened = compose(...parts);
  if (!opened.ok) throw new Error(opened.fault.message);
  return opened.value;
}

describe('an article of a reader’s own', () => {
  it('is a document like any other', () => {
    const { slug, document, quotations, headline } = composed(OWN_TEXT);
    const read = decodeArticle(JSON.parse(document), new Set(topics.map(({ id }) => id)));
    if (!read.ok) throw new Error(read.fault.message);
    expect(read.value).toMatchObject({ slug, headline, language: 'en', editorial: [] });
    expect(read.value.quotations).toHaveLength(quotations);
    expect(read.value.quotations.map(({ speaker }) => speaker)).toContain('ada-nowak');
  });

  it('has the same address however its words are typeset, and another for other words', () => {
    const { slug } = composed(OWN_TEXT);
    expect(slug).toMatch(/^~[0-9a-z]{10}$/);
    expect(isOwn(slug)).toBe(true);
    const plain = OWN_TEXT.replaceAll('’', "'").replaceAll(/[“”]/g, '"').replaceAll('\n', '\r\n\r\n');
    expect(composed(plain).slug).toBe(slug);
    expect(composed(OWN_TEXT, { publisher: 'Quay News' }).slug).toBe(slug);
    expect(composed(OWN_TEXT.replace('patient', 'impatient')).slug).not.toBe(slug);
  });

  it('is in English only if its words are', () => {
    const language = (text: string, given = {}) => JSON.parse(composed(text, given).document).language;
    const french = `Accord sur un bac
Le ministre des affaires étrangères a déclaré mardi que les discussions avec le Chili avaient été utiles et franches.
Il a ajouté que la frontière resterait ouverte et que les deux pays se reverraient à Santiago le mois prochain.`;
    expect(language(OWN_TEXT)).toBe('en');
    expect(language(french)).toBe('und');
    expect(language(french, { language: 'fr' })).toBe('fr');
    expect(language('Talks\nOui, a dit le ministre.')).toBe('en');
  });

  it('is made again from the text that is kept of it', () => {
    const { text, document } = composed(`\n${OWN_TEXT.replaceAll('\n', '\n\n')}\n\n`);
    expect(text).toBe(`${OWN_TEXT}\n`);
    expect(composed(text).document).toBe(document);
  });

  it('takes what the reader says before what the file says, and an empty detail away', () => {
    const fields = { publisher: 'Harbour Wire', language: 'fr', slug: 'mine' };
    const { details, document } = composed(OWN_TEXT, { publisher: ' Quay News ', language: '' }, fields);
    expect(details).toEqual({ publisher: 'Quay News' });
    expect(JSON.parse(document)).toMatchObject({
      publisher: 'Quay News',
      language: 'en',
      editorial: ['publisher'],
    });
    expect(composed(OWN_TEXT, {}, fields).details).toEqual({ publisher: 'Harbour Wire', language: 'fr' });
  });

  it('says which detail is wrong', () => {
    const opened = compose(OWN_TEXT, { url: 'javascript:alert(1)' });
    expect(opened).toMatchObject({ ok: false, fault: { detail: 'url' } });
    expect(compose(OWN_TEXT, { datePublished: '2025-02-30' })).toMatchObject({
      fault: { detail: 'datePublished' },
    });
  });

  it('needs a paragraph', () => {
    expect(compose('Only a headline')).toMatchObject({ ok: false, fault: { line: 1 } });
  });
});
