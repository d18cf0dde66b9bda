import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatContentFile, parseContentFile } from '#ingest/content-file.ts';

const BODY = 'Envoys agree to meet\nThe talks begin on Monday.';

describe('content file', () => {
  it('lists what the front matter says as editorial', () => {
    const file = formatContentFile({ publisher: 'Example', language: 'en-GB' }, BODY);
    expect(parseContentFile('talks', file)).toEqual({
      ok: true,
      value: {
        slug: 'talks',
        language: 'en-GB',
        headline: 'Envoys agree to meet',
        paragraphs: ['The talks begin on Monday.'],
        editorial: { publisher: 'Example', language: 'en-GB' },
      },
    });
  });

  it('takes English for granted and does not call it editorial', () => {
    expect(parseContentFile('talks', BODY)).toMatchObject({ value: { language: 'en', editorial: {} } });
  });

  it('counts the lines of a fault from the top of the file', () => {
    const read = parseContentFile('talks', '---\nurl: https://example.org\n---\n\nHeadline only\n');
    expect(read).toMatchObject({ ok: false, fault: { line: 5 } });
  });

  it('reads a file with Windows line ends as it reads a plain one', () => {
    const file = formatContentFile({ publisher: 'Example' }, BODY);
    expect(parseContentFile('talks', file.replaceAll('\n', '\r\n'))).toEqual(parseContentFile('talks', file));
  });

  it('refuses a slug that is not the file’s name', () => {
    expect(parseContentFile('talks', `---\nslug: other\n---\n${BODY}`)).toMatchObject({ ok: false });
  });

  it('never writes the slug, and never throws on any text', () => {
    expect(formatContentFile({ slug: 'talks' }, BODY)).not.toContain('slug');
    fc.assert(fc.property(fc.string(), (text) => void parseContentFile('talks', `---\n${text}`)));
  });
});
