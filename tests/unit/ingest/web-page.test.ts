import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readMainPart } from '#ingest/web-page.ts';

function shown(html: string, headline = 'Headline'): readonly string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const read = readMainPart(document.body, headline);
  return read.ok ? read.value.paragraphs : [read.fault.message];
}

describe('readMainPart', () => {
  it('takes each block as a paragraph and white space as one space', () => {
    expect(shown('<div><p>One\n  <b>bold</b> word.</p><ul><li>Two.</li></ul>Three.</div>')).toEqual([
      'One bold word.',
      'Two.',
      'Three.',
    ]);
  });

  it('parts paragraphs at two line breaks, not at one', () => {
    expect(shown('One<br>line.<br> <br>Two.<br/>')).toEqual(['One line.', 'Two.']);
  });

  it('leaves out captions, scripts and comments', () => {
    const html = '<figure><figcaption>Photo</figcaption></figure><p>Text<!-- no --><script>x()</script>.</p>';
    expect(shown(html)).toEqual(['Text.']);
  });

  it('does not repeat the headline', () => {
    expect(shown('<h1>The  headline</h1><p>Text.</p>', 'The headline')).toEqual(['Text.']);
  });
});
