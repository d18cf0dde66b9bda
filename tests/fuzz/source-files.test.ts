import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseFrontMatter } from '#ingest/front-matter.ts';
import { readMarkdown } from '#ingest/read-markdown.ts';
import { normalizeLines } from '#ingest/read-text.ts';
import { readSavedPage } from '#ingest/saved-page.ts';
import { decodePage, decodeSource } from '#ingest/source-bytes.ts';
import type { Read } from '#ingest/source-fault.ts';
import { pick, type Random } from '../bench/random.ts';
import { runCases } from './fuzz-run.ts';
import { hostileText } from './hostile-text.ts';

const markdown = readFileSync('content/articles/pezeshkian-azerbaijan-visit.md', 'utf8');
const [headline = '', ...paragraphs] = markdown.replace(/^---.*?---\s+/s, '').split('\n');

/** As a news site would have it: what surrounds the article, and metadata. */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<link rel="canonical" href="https://news.example/visit"><meta property="og:site_name" content="News">
<meta property="article:published_time" content="2025-04-26T08:00:00Z"><script>var page = "<p>";</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/iran">Iran</a></li></ul></nav>
<main><article><h1>${headline}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}
</article></main><div id="cookie-banner">We value your privacy.</div><footer><p>About us</p></footer></body></html>`;

const FORMATS = [
  { name: 'web page', source: page, read: readPage },
  { name: 'Markdown', source: markdown, read: readMarked },
];

const DAMAGE: Readonly<Record<string, (text: string, random: Random) => string>> = {
  'cut off': (text, random) => text.slice(0, at(random, text.length)),
  'a slice twice': (text, random) => {
    const start = at(random, text.length);
    return text.slice(0, start) + text.slice(start, start + at(random, 2000)) + text.slice(start);
  },
  'hostile text': (text, random) => putIn(text, random, hostileText(random)),
  'a tag gone': (text, random) => text.replace(/<[^>]+>/g, (tag) => (random() < 0.1 ? '' : tag)),
  'another tag': (text, random) =>
    text.replace(/<(\/?)(\w+)/g, (tag, slash) => (random() < 0.1 ? `<${slash}${anyTag(random)}` : tag)),
  'deep nesting': (text, random) => putIn(text, random, `<${anyTag(random)}>`.repeat(5000)),
  'many elements': (text, random) => putIn(text, random, '<b>x</b>'.repeat(5000)),
  'what Markdown means': (text, random) =>
    putIn(text, random, pick(random, ['[', '![', '`', '*', '_', '<', '&#', '> ', '***', '# ']).repeat(3000)),
  'what YAML means': (text, random) => text.replace('datePublished: 2025-04-26', pick(random, YAML)),
  'another encoding': (text, random) =>
    text.replace('utf-8', pick(random, ['windows-1252', 'utf-16', 'gbk', 'x-user-defined', 'none', '-'])),
};

const YAML = [
  'datePublished: [[[[[[[[[[',
  'datePublished: 2025-02-30',
  '__proto__: {polluted: true}',
  `a: &a [x,x]\n${['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map((key, index) => `${key}: &${key} [${`*${'abcdefghij'[index]},`.repeat(9)}]`).join('\n')}`,
  'slug: ../../etc/passwd',
  'url: javascript:alert(1)',
  'publisher: !!js/function "function () {}"',
  `${'? '.repeat(2000)}x`,
];

it('reads every damaged page and Markdown file, or says what is wrong with it', () => {
  const slow = runCases(
    'source files',
    (random) => {
      const { name, source, read } = pick(random, FORMATS);
      const kind = pick(random, Object.keys(DAMAGE));
      const text = DAMAGE[kind]?.(source, random) ?? source;
      const bytes = random() < 0.3 ? flipBits(text, random) : new TextEncoder().encode(text);
      const outcome = read(bytes);
      return {
        kind: `${name}, ${kind}`,
        input: text.slice(0, 200),
        outcome: outcome.ok ? 'read' : 'refused',
        check: () => {
          if (!outcome.ok) expect(outcome.fault.message.length).toBeGreaterThan(5);
          if (!outcome.ok) expect(outcome.fault.message.length, outcome.fault.message).toBeLessThan(1000);
          expect(Reflect.get({}, 'polluted')).toBeUndefined();
        },
      };
    },
    1 / 4,
  );
  expect(slow).toEqual([]);
});

function readPage(bytes: Uint8Array): Read<unknown> {
  const decoded = decodePage(bytes);
  return decoded.ok ? readSavedPage(normalizeLines(decoded.value)) : decoded;
}

function readMarked(bytes: Uint8Array): Read<unknown> {
  const decoded = decodeSource(bytes);
  if (!decoded.ok) return decoded;
  const parsed = parseFrontMatter(normalizeLines(decoded.value));
  return parsed.ok ? readMarkdown(parsed.value.body) : parsed;
}

function anyTag(random: Random): string {
  return pick(random, ['div', 'p', 'a', 'table', 'template', 'svg', 'script', 'noscript', 'textarea', 'x-y']);
}

function putIn(text: string, random: Random, piece: string): string {
  const place = at(random, text.length);
  return text.slice(0, place) + piece + text.slice(place);
}

function flipBits(text: string, random: Random): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  for (let count = 1 + at(random, 8); count > 0; count -= 1) {
    const place = at(random, bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ (1 << at(random, 8));
  }
  return bytes;
}

function at(random: Random, below: number): number {
  return Math.floor(random() * below);
}
