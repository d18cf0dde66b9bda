import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  escapeCssCharacters,
  escapeHtmlCharacters,
  escapeJsonCharacters,
} from '#node/prerender/plain-ascii.ts';

const PLAIN = 'So many plain words stand around them that it is worth it. '.repeat(10);

test('JSON says the same in ASCII, whatever it says', () => {
  fc.assert(
    fc.property(fc.json(), fc.string({ unit: 'grapheme', maxLength: 9 }), (json, words) => {
      const text = JSON.stringify({ PLAIN, words, json: JSON.parse(json) });
      expect(JSON.parse(escapeJsonCharacters(text))).toEqual(JSON.parse(text));
    }),
  );
  expect(escapeJsonCharacters(`["${PLAIN}“😀”"]`)).toBe(`["${PLAIN}\\u201c\\ud83d\\ude00\\u201d"]`);
});

test('a page has references for characters, in text and attributes, but not where none are read', () => {
  const page = `<p title="“${PLAIN}”">😀</p><style>a::before{content:"“"}</style><script>let x="’"</script>`;
  expect(escapeHtmlCharacters(page)).toBe(
    `<p title="&#8220;${PLAIN}&#8221;">&#128512;</p><style>a::before{content:"“"}</style><script>let x="’"</script>`,
  );
});

test('text in another script stays as it is', () => {
  const words = 'رئیس‌جمهور ایران به باکو می‌رود';
  expect(escapeJsonCharacters(`"${words}"`)).toBe(`"${words}"`);
  expect(escapeHtmlCharacters(`<p>${words}</p>`)).toBe(`<p>${words}</p>`);
});

test('styles have escapes that end before a letter', () => {
  expect(escapeCssCharacters('a{content:"“a"}')).toBe('a{content:"\\201c a"}');
});
