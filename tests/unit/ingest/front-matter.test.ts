import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkField, formatFrontMatter, parseFrontMatter } from '#ingest/front-matter.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const publisher = fc
  .string({ minLength: 1, unit: 'binary' })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\ufeff\ufffe\uffff\u2028\u2029]/gu, '').trim())
  .filter((text) => /[^\p{Z}\p{C}]/u.test(text));
const fields = fc.record(
  {
    language: fc.constantFrom('en', 'en-GB', 'no'),
    datePublished: day,
    publisher,
    url: fc.webUrl({ validSchemes: ['https'] }).filter((url) => !/\s/.test(url)),
  },
  { requiredKeys: [] },
);

describe('front matter', () => {
  it('reads back what it wrote, and the body byte for byte', () => {
    fc.assert(
      fc.property(fields, fc.string(), (given, body) => {
        expect(parseFrontMatter(formatFrontMatter(given, body))).toMatchObject({
          ok: true,
          value: { fields: given, body },
        });
      }),
    );
  });

  it.each(['no', 'true', '12', '2025-01-01', '- a', 'a: b', '# x', '---', 'null', '"'])(
    'keeps the publisher %j a text',
    (name) => {
      const read = parseFrontMatter(formatFrontMatter({ publisher: name }, 'Body'));
      expect(read).toMatchObject({ ok: true, value: { fields: { publisher: name } } });
    },
  );

  it('is all body where the text does not start with three hyphens', () => {
    expect(parseFrontMatter('Headline\n---\nText')).toMatchObject({
      value: { body: 'Headline\n---\nText', bodyLine: 0 },
    });
  });

  it.each([
    ['---\npublisher: Example\n', 1, 'not closed'],
    ['---\npublisher: Example\nauthor: Somebody\n---\nH', 3, 'no key “author”'],
    ['---\ndatePublished: 2025-02-30\n---\nH', 2, 'day of the calendar'],
    ['---\ndatePublished: April 26\n---\nH', 2, 'found “April 26”'],
    ['---\n\nurl: example.org\n---\nH', 3, 'https://'],
    ['---\npublisher: 12\n---\nH', 2, 'quotation marks'],
    ['---\npublisher: "\u200b"\n---\nH', 2, 'can be seen'],
    ['---\npublisher: [a, b]\n---\nH', 2, 'publisher'],
    ['---\npublisher: "a\n---\nH', 3, 'no YAML'],
    ['---\npublisher: a\npublisher: b\n---\nH', 3, 'no YAML'],
    ['---\njust words\n---\nH', 2, 'key: value'],
    [`---\n${'? '.repeat(2000)}x\n---\nH`, 2, 'key: value'],
    [
      `---\n${Array.from({ length: 99 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')}\n---\nH`,
      2,
      'key: value',
    ],
  ])('refuses %j in line %i', (text, line, words) => {
    const read = parseFrontMatter(text);
    expect(read).toMatchObject({ ok: false, fault: { line } });
    expect(read.ok ? '' : read.fault.message).toContain(words);
  });

  it.each([
    ['a key', `---\n${'key '.repeat(2000)}: a\n---\nH`],
    ['a value', `---\nurl: ${'long'.repeat(2000)}\n---\nH`],
    ['what is no YAML', `---\nurl: |${'long'.repeat(2000)}\n---\nH`],
  ])('repeats only the beginning of %s', (_, text) => {
    const read = parseFrontMatter(text);
    expect(read.ok).toBe(false);
    expect(read.ok ? 0 : read.fault.message.length).toBeLessThan(300);
  });

  it('refuses the slug that the library’s own file has', () => {
    expect(checkField('slug', 'index').ok).toBe(false);
  });
});
