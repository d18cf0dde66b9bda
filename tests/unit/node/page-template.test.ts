import { expect, test } from 'vitest';
import { fillTemplate } from '#node/prerender/page-html.ts';
import { readTemplate, shellPage } from '#node/prerender/page-template.ts';
import { stylesOfPage } from '#node/prerender/part-styles.ts';

const INDEX = `<html><head><title>App</title>
<script type="module" crossorigin src="/assets/app.js"></script>
<link rel="stylesheet" crossorigin href="/assets/app.css"></head>
<body><div id="root"></div>
<noscript>Needs scripts</noscript></body></html>`;
const template = readTemplate(INDEX, (href) => `/* ${href} */`);
const page = fillTemplate(
  template,
  {
    path: '/a',
    rendered: '<title>A</title><h1>A</h1>',
    files: [{ path: 'a.json', text: '{"a": "</script>"}' }],
    base: '/',
    styles: '<style>b{}</style>',
    preloads: '<link rel="modulepreload" href="/assets/part.js">',
  },
  { path: 'data-path', file: 'data-file' },
);

test('a page asks for code only from a template, behind all that one reads', () => {
  const [read = '', later = ''] = page.split('<template id="later">');
  expect(read).toContain('<style>/* /assets/app.css */</style>');
  expect(read).toContain('<style>b{}</style>');
  expect(read).toContain('<h1>A</h1>');
  expect(read).not.toMatch(/\/assets\/\w+\.js|<noscript>/);
  expect(later).toContain('<link rel="modulepreload" href="/assets/part.js"><script type="module"');
});

test('data cannot end the element that it stands in', () => {
  expect(page).toContain('{"a":"\\u003c/script>"}</script>');
});

test('the page without words asks for the same', () => {
  expect(shellPage(template, '<link>')).toMatch(
    /<template id="later"><link><script type="module"[^>]*><\/script><\/template><\/body>/,
  );
});

test('an index without a script is refused', () => {
  expect(() => readTemplate('<html></html>', () => '')).toThrow('asks for no script');
});

test('a page carries the styles of what it shows, and says that they need not be fetched', () => {
  const styles = [
    { href: '/a.css', css: '@layer features{.List-row:hover{color:red}}' },
    { href: '/b.css', css: '.Map-row{color:red}' },
  ];
  const elements = stylesOfPage('<p class="Frame List-row"></p>', styles);
  expect(elements).toBe(
    '<style>@layer features{.List-row:hover{color:red}}</style><link rel="stylesheet" disabled crossorigin href="/a.css">',
  );
});
