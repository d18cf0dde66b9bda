import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { DEFAULT_LANGUAGE, formatBody } from './content-file.ts';
import { checkField, type FrontMatter } from './front-matter.ts';
import type { SourceArticle } from './source-article.ts';
import { type Read, refuse } from './source-fault.ts';
import { findTextFault } from './text-fault.ts';
import { isProse, type PageNode, readMainPart } from './web-page.ts';

/** Pages of newspapers have 1,000 to 5,000 elements; one with more than this is no article. */
const MAX_ELEMENTS = 50_000;
/** Browsers built on Blink cut the tree at this depth too; Readability's time grows with its square. */
const MAX_DEPTH = 512;
const NO_MAIN_TEXT = 'has no main text that could be found; copy the article into a .txt file';

interface MainPart {
  readonly main: PageNode;
  readonly title: string;
  readonly fields: FrontMatter;
}

/**
 * The article in a saved web page: its main part as Readability finds it, and what the page's metadata say of date,
 * publisher, address and language. Scripts are not run, and nothing is loaded.
 */
export function readSavedPage(html: string): Read<SourceArticle> {
  const page = findMainPart(html);
  if (!page.ok) return page;
  const { main, title, fields } = page.value;
  const read = readMainPart(main, title);
  if (!read.ok) return refuse(NO_MAIN_TEXT);
  const body = formatBody(read.value);
  const damage = findTextFault(body);
  if (damage) return refuse(damage.message);
  return { ok: true, value: { headline: read.value.headline, body, fields } };
}

function findMainPart(html: string): Read<MainPart> {
  try {
    const { document } = parseHTML(html);
    // The parser adds no body to a page that leaves its tag out.
    if (document.querySelector('body') === null) return refuse(NO_MAIN_TEXT);
    // Readability's own limit asks for the elements named "*", of which this DOM finds none.
    const count = document.querySelectorAll('*').length;
    if (count > MAX_ELEMENTS) return refuse(describeSize(count));
    if (isDeeper(document, MAX_DEPTH)) return refuse(NO_MAIN_TEXT);
    const stated = readStated(document);
    removeOverlays(document);
    const found = new Readability(document, { serializer: (node: PageNode) => node }).parse();
    if (!found?.content || !found.title) return refuse(NO_MAIN_TEXT);
    const { content: main, title, siteName, publishedTime } = found;
    if (!isProse(main)) return refuse(NO_MAIN_TEXT);
    const fields = keepSound({ ...stated, publisher: siteName, datePublished: publishedTime?.slice(0, 10) });
    return { ok: true, value: { main, title, fields } };
  } catch (error) {
    // The parser runs out of stack on endless nesting.
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(`cannot be read as a web page (${reason}); copy the article into a .txt file`);
  }
}

function describeSize(count: number): string {
  const [found, most] = [count, MAX_ELEMENTS].map((elements) => elements.toLocaleString('en'));
  return `has ${found} elements, and no article has more than ${most}; copy the article into a .txt file`;
}

const OVERLAYS = ['cookie', 'consent', 'gdpr', 'newsletter', 'paywall', 'subscribe']
  .flatMap((word) => [`[id*="${word}" i]`, `[class*="${word}" i]`])
  .concat('dialog', '[role="dialog"]', '[role="alertdialog"]')
  .join(',');

/**
 * Takes out what a page lays over its article: Readability keeps “We value your privacy” as a first paragraph. What holds a heading or the
 * article is never taken for it: sites put such words on the whole page too.
 */
function removeOverlays(document: Document): void {
  for (const element of document.querySelectorAll(OVERLAYS)) {
    const isWhole = /^(?:HTML|BODY|MAIN|ARTICLE)$/i.test(element.nodeName);
    if (!isWhole && element.querySelector('article, main, h1') === null && !isLong(element)) element.remove();
  }
}

/** Characters of text above which an element is rather a part of the article. */
const LONGEST_OVERLAY = 1_500;

function isLong({ textContent }: Element): boolean {
  return (textContent ?? '').length > LONGEST_OVERLAY;
}

function isDeeper(document: Document, depth: number): boolean {
  let level = Array.from(document.children);
  for (let at = 0; at < depth && level.length > 0; at += 1) {
    level = level.flatMap((element) => Array.from(element.children));
  }
  return level.length > 0;
}

/** What the page says of its address and language; read first, because Readability takes the page apart. */
function readStated(document: Document) {
  const address =
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const language = document.documentElement?.getAttribute('lang');
  return { url: address, language: language === DEFAULT_LANGUAGE ? undefined : language };
}

/** A page's metadata are often wrong; what the front matter would refuse is left out. */
function keepSound(stated: Readonly<Record<string, unknown>>): FrontMatter {
  const sound = (['language', 'datePublished', 'publisher', 'url'] as const).flatMap((name) => {
    const checked = checkField(name, stated[name]);
    return checked.ok ? [[name, checked.value]] : [];
  });
  return Object.fromEntries(sound);
}
