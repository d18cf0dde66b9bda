import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '#ingest/read-text.ts';

const HEADLINE = 'Envoys agree to meet in Vienna';

function paragraphsOf(text: string): readonly string[] {
  const read = readText(text);
  return read.ok ? read.value.paragraphs : [read.fault.message];
}

describe('readText', () => {
  it('takes line 1 as the headline and each further line as a paragraph', () => {
    expect(readText(`${HEADLINE}\nThe talks begin on Monday.\n“We want an accord,” she said.`)).toEqual({
      ok: true,
      value: {
        headline: HEADLINE,
        paragraphs: ['The talks begin on Monday.', '“We want an accord,” she said.'],
      },
    });
  });

  it('takes paragraphs that are parted by blank lines', () => {
    expect(paragraphsOf(`${HEADLINE}\n\nThe talks begin.\n\n \nThey last a week.\n`)).toEqual([
      'The talks begin.',
      'They last a week.',
    ]);
  });

  it('joins the lines of wrapped paragraphs', () => {
    const text = `${HEADLINE}\n\nThe envoys of both\nsides will meet on\nMonday.\n\nThe place is\nstill open.`;
    expect(paragraphsOf(text)).toEqual([
      'The envoys of both sides will meet on Monday.',
      'The place is still open.',
    ]);
  });

  it('keeps a paragraph a line where blank lines only part sections', () => {
    const text = `${HEADLINE}\n\nThe talks begin.\n“We hope so,” he said.\n\nThe talks end.\nAll go home.`;
    expect(paragraphsOf(text)).toHaveLength(4);
  });

  it('reads Windows and old Macintosh line ends and a byte order mark as it reads plain ones', () => {
    const text = `${HEADLINE}\nOne.\nTwo.`;
    expect(readText(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(readText(text));
    expect(readText(text.replaceAll('\n', '\r'))).toEqual(readText(text));
  });

  it('takes a leading # off the headline', () => {
    expect(readText(`# ${HEADLINE}\nOne.`)).toMatchObject({ value: { headline: HEADLINE } });
  });

  it('refuses a text of blank lines', () => {
    expect(readText(' \n\n')).toMatchObject({ ok: false });
  });

  it('refuses a headline alone and names its line', () => {
    expect(readText(`\n${HEADLINE}\n`)).toMatchObject({ ok: false, fault: { line: 2 } });
  });

  it('loses no word, whatever the layout', () => {
    const words = fc.array(fc.stringMatching(/^[a-z.,“”’]{1,8}$/), { minLength: 1, maxLength: 12 });
    const line = words.map((list) => list.join(' '));
    fc.assert(
      fc.property(line, fc.array(line, { minLength: 1 }), fc.array(fc.nat(2)), (headline, lines, gaps) => {
        const text = lines.reduce(
          (sum, next, at) => `${sum}\n${'\n'.repeat(gaps[at] ?? 0)}${next}`,
          headline,
        );
        const read = readText(text);
        const shown = read.ok ? [read.value.headline, ...read.value.paragraphs].join(' ') : '';
        expect(shown).toBe([headline, ...lines].join(' '));
      }),
    );
  });
});
