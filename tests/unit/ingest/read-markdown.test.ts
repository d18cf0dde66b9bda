import { describe, expect, it } from 'vitest';
import { readMarkdown } from '#ingest/read-markdown.ts';

function shown(markdown: string): readonly string[] {
  const read = readMarkdown(markdown);
  return read.ok ? [read.value.headline, ...read.value.paragraphs] : [read.fault.message];
}

describe('readMarkdown', () => {
  it('shows the text of links and emphasis, and no picture', () => {
    expect(shown('# The *accord*\nThe **[text](https://example.org/a_b)** is out. ![Map](map.png)')).toEqual([
      'The accord',
      'The text is out.',
    ]);
  });

  it('resolves entities and escapes', () => {
    expect(shown('Headline\n&ldquo;Talks&rdquo; cost 5 \\* 3 &amp; more.')[1]).toBe(
      '“Talks” cost 5 * 3 & more.',
    );
  });

  it('keeps what only looks like a numbered list', () => {
    expect(shown('Headline\n26. April was the day.\n    Four spaces.')).toEqual([
      'Headline',
      '26. April was the day.',
      'Four spaces.',
    ]);
  });

  it('makes a paragraph of each item of a list, without its bullet, and drops the lines between parts', () => {
    expect(shown('# Headline\n\nFirst.\n\n- “Yes,” she said.\n- *No*\n\n***\n\nLast.')).toEqual([
      'Headline',
      'First.',
      '“Yes,” she said.',
      'No',
      'Last.',
    ]);
  });

  it('takes the mark off each line of a block quotation', () => {
    expect(shown('Headline\n\n> We met and\n> we talked at\n> length.\n\nThe end is\nnear.')[1]).toBe(
      'We met and we talked at length.',
    );
  });

  it('keeps a subheading apart from the paragraph below it', () => {
    expect(shown('# Headline\n\nFirst.\n## Next steps\nSecond.')).toEqual([
      'Headline',
      'First.',
      'Next steps',
      'Second.',
    ]);
  });
});
