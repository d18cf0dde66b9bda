import { describe, expect, it } from 'vitest';
import { readSavedPage } from '#ingest/saved-page.ts';

const SENTENCE =
  'The ministry said on Tuesday that the accord, signed by both sides, “will be kept to the letter,” and that its envoy would travel to explain the details of it.';
const HEAD = `<title>Envoy to visit Ankara | Example Wire</title>
  <meta property="og:title" content="Envoy to visit Ankara"><meta property="og:site_name" content="Example Wire">
  <meta property="article:published_time" content="2025-03-04T23:30:00+03:00">
  <link rel="canonical" href="https://wire.example/envoy">`;
const MENU = `<nav>${'<a href="/">Section</a>'.repeat(40)}</nav>`;

function page(main: string, head = HEAD): string {
  return `<!doctype html><html lang="en-GB"><head>${head}</head><body>${MENU}<article>${main}</article></body></html>`;
}

const PARAGRAPHS = Array.from({ length: 6 }, (_, index) => `<p>${index + 1}. ${SENTENCE}</p>`).join('\n');

describe('readSavedPage', () => {
  it('finds the main text, and what the page says of itself', () => {
    const read = readSavedPage(page(`<h1>Envoy to visit Ankara</h1>${PARAGRAPHS}`));
    if (!read.ok) throw new Error(read.fault.message);
    expect(read.value.fields).toEqual({
      language: 'en-GB',
      datePublished: '2025-03-04',
      publisher: 'Example Wire',
      url: 'https://wire.example/envoy',
    });
    const lines = read.value.body.trim().split('\n');
    expect(lines[0]).toBe('Envoy to visit Ankara');
    expect(lines.slice(1)).toEqual([1, 2, 3, 4, 5, 6].map((number) => `${number}. ${SENTENCE}`));
  });

  it('keeps nothing of scripts', () => {
    const read = readSavedPage(
      page(`${PARAGRAPHS}<script>steal()</script><p onclick="steal()">${SENTENCE}</p>`),
    );
    expect(read.ok && read.value.body).not.toContain('steal');
  });

  it('refuses a page of so many elements that it is no article', () => {
    const read = readSavedPage(page(`${PARAGRAPHS}<p>${'<b>x</b>'.repeat(50_000)}</p>`));
    expect(read.ok ? '' : read.fault.message).toMatch(/^has 50,\d{3} elements, .* more than 50,000; copy/);
  });

  it('keeps nothing of a notice that the page lays over its article', () => {
    const notice = '<div id="cookie">We value your privacy. “Accept all” lets us measure audiences.</div>';
    const main = `<main class="has-newsletter"><article><h1>Envoy to visit Ankara</h1>${PARAGRAPHS}</article></main>`;
    const read = readSavedPage(
      `<!doctype html><html lang="en"><head>${HEAD}</head><body class="cookie-shown">${notice}${main}</body></html>`,
    );
    expect(read.ok && read.value.body).toContain('6. The ministry');
    expect(read.ok && read.value.body).not.toContain('Accept all');
  });

  it('leaves out metadata that are not sound', () => {
    const head = '<title>Envoy to visit Ankara</title><link rel="canonical" href="/envoy">';
    expect(readSavedPage(page(PARAGRAPHS, head))).toMatchObject({
      ok: true,
      value: { fields: { language: 'en-GB' } },
    });
  });

  it.each([
    ['no text', page('')],
    ['no page at all', '<'],
    ['endless nesting', `<html><body>${'<div>'.repeat(20_000)}${SENTENCE}</body></html>`],
  ])('refuses a page with %s', (_, html) => {
    const read = readSavedPage(html);
    expect(read.ok ? 'read' : read.fault.message).toContain('copy the article into a .txt file');
  });
});
