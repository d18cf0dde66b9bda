import { expect, it } from 'vitest';
import { findPlantedMarkup } from './planted-markup.ts';

it.each([
  '<p><script>x()</script></p>',
  '<img src="x" onerror="x()">',
  '<a title="a > b" href="javascript:x()">',
  '<svg/onload=x()>',
  '<script type="application/ld+json">{"a":"</script><script>x()</script>"}</script>',
  '<iframe srcdoc="x">',
])('finds what a text planted in %s', (html) => {
  expect(findPlantedMarkup(html)).toBeDefined();
});

it.each([
  '<p>&lt;script&gt;x()&lt;/script&gt;</p>',
  '<a title="&quot; onclick=&quot;x()" href="/articles/javascript:x">',
  '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>',
])('leaves alone what stayed text in %s', (html) => {
  expect(findPlantedMarkup(html)).toBeUndefined();
});
