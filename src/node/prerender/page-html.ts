import { laterElement, type PageTemplate } from './page-template.ts';
import { escapeHtmlCharacters, escapeJsonCharacters } from './plain-ascii.ts';

/** Attributes by which the app finds its way in a prerendered page; the app's own constants. */
export interface PageAttributes {
  readonly path: string;
  readonly file: string;
}

/**
 * Up to so many characters a page carries a file of data. Each of a large article's many pages would carry all of it
 * again: they name it instead, and it is fetched once for all of them.
 */
const CARRIED_LIMIT = 100_000;

/** What a prerendered page adds to the template. */
export interface PageParts {
  readonly path: string;
  /** As the app renders it: `title`, `meta` and `link` elements first, then the content of the root element. */
  readonly rendered: string;
  /** The styles of what the page shows, beyond those of every page, as elements. */
  readonly styles: string;
  /** `link` elements that fetch what the page's script will ask for together with it. */
  readonly preloads: string;
  /** What the page was made from, each already JSON. */
  readonly files: readonly PageFile[];
  /** The site's folder on its host, with a slash at both ends. */
  readonly base: string;
}

/** Browsers that know `expect` do not paint half of the masthead, and then move its buttons. A page for a frame has none. */
const WHOLE_MASTHEAD = '<link rel="expect" href="#main" blocking="render">';
const AFTER_MASTHEAD = ' id="main"';

/**
 * Behind a script Chromium's parser lets others work within 10 ms, and after its first pauses only there (docs/decisions/0066): without
 * it all of a long page is one task. It is gone before the page is taken over.
 */
export const PAUSE = '<script>document.currentScript.remove()</script>';
/** So much of a page is read without a pause. */
const UNPAUSED_LENGTH = 100_000;

interface PageFile {
  readonly path: string;
  readonly text: string;
}

const ROOT = '<div id="root"></div>';
const NOSCRIPT = /\s*<noscript>.*?<\/noscript>/s;
/** Linked data; the app renders it where it stands, and outside the root it is out of the way of hydration. */
const LINKED_DATA = /<script type="application\/ld\+json">[^<]*<\/script>/g;
const HOISTED = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/;

/** Puts what the app rendered, and the data that it needs to take over, into the built index.html. */
export function fillTemplate(template: PageTemplate, parts: PageParts, attributes: PageAttributes): string {
  if (!template.html.includes(ROOT)) throw new Error(`index.html has no ${ROOT} to put the page into`);
  const [head = ''] = HOISTED.exec(parts.rendered) ?? [];
  const linkedData = escapeJsonCharacters(parts.rendered.match(LINKED_DATA)?.join('') ?? '');
  const content = parts.rendered.slice(head.length).replace(LINKED_DATA, '');
  const [carried, named] = [parts.files.filter(isCarried), parts.files.filter((file) => !isCarried(file))];
  const data = carried.map(({ path, text }) => {
    return `<script type="application/json" ${attributes.file}="${escapeAttribute(path)}">${escapeJson(text)}</script>`;
  });
  const links = named.map(({ path }) => {
    const [file, href] = [escapeAttribute(path), escapeAttribute(parts.base + path)];
    return `<link rel="preload" as="fetch" crossorigin fetchpriority="low" ${attributes.file}="${file}" href="${href}">`;
  });
  const root = `<div id="root" ${attributes.path}="${escapeAttribute(parts.path)}">${addPauses(content)}</div>`;
  const later = laterElement(links.join('') + parts.preloads, template.scripts);
  const late = `${data.join('')}${linkedData}${later}`;
  const html = template.html.replace(NOSCRIPT, '').replace(ROOT, () => root);
  const masthead = content.includes(AFTER_MASTHEAD) ? WHOLE_MASTHEAD : '';
  const page = putHead(html, parts.styles + masthead + head).replace('</body>', () => `${late}</body>`);
  return escapeHtmlCharacters(page);
}

/** What a browser with scripts does not build ends in places where a pause changes nothing. The last: so much of the page comes behind it. */
function addPauses(content: string): string {
  if (content.length < UNPAUSED_LENGTH) return content;
  const end = content.lastIndexOf('</noscript>');
  let last = 0;
  return content.replace(/<\/noscript>/g, (tag, at: number) => {
    if (at - last < UNPAUSED_LENGTH && at !== end) return tag;
    last = at;
    return tag + PAUSE;
  });
}

function isCarried({ text }: PageFile): boolean {
  return text.length <= CARRIED_LIMIT;
}

/** A page's own title takes the place of the template's. */
function putHead(html: string, head: string): string {
  const withoutTitle = head.includes('<title>') ? html.replace(/<title>[^<]*<\/title>/, '') : html;
  return withoutTitle.replace('</head>', () => `${head}</head>`);
}

/** Minified JSON that cannot end its `script` element: `</script>` in a headline stays text. */
function escapeJson(text: string): string {
  return escapeJsonCharacters(JSON.stringify(JSON.parse(text)).replaceAll('<', '\\u003c'));
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
