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
    expect(slug).toMatch(/^~envoys-agree-on-a-ferry-line-[0-9a-z]{8}$/);
    expect(isOwn(slug)).toBe(true);
    const plain = OWN_TEXT.replaceAll('’', "'").replaceAll(/[“”]/g, '"').replaceAll('\n', '\r\n\r\n');
    expect(composed(plain).slug).toBe(slug);
    expect(composed(OWN_TEXT, { publisher: 'Quay News' }).slug).toBe(slug);
    expect(composed(OWN_TEXT.replace('patient', 'impatient')).slug).not.toBe(slug);
  });

  it('has an address where its headline gives no letters', () => {
    expect(composed('会談\nThe envoy left.').slug).toMatch(/^~article-[0-9a-z]{8}$/);
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
