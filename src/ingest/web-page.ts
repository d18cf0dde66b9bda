import { type ArticleText, readText } from './read-text.ts';
import type { Read } from './source-fault.ts';

/** As much of a DOM node as reading a page needs; every DOM's nodes have this shape. */
export interface PageNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** Elements that end the paragraph before them and start another (HTML Living Standard, 15.3 "Flow content"). */
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIELDSET FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P
  PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/),
);

/** Elements whose text is not the article's: pictures with their captions, what only a script or a form shows. */
const LEFT_OUT = new Set(
  'AUDIO BUTTON FIGCAPTION FIGURE FOOTER IFRAME INPUT NOSCRIPT OBJECT PICTURE SCRIPT SELECT STYLE SVG TEMPLATE VIDEO'.split(
    ' ',
  ),
);

/**
 * The article in a page's main part (the element that Readability found): its blocks are the paragraphs, two `<br>`
 * part paragraphs, one is white space, and a first block that repeats the headline is left out.
 */
export function readMainPart(main: PageNode, headline: string): Read<ArticleText> {
  const paragraphs: string[] = [''];
  collectText(main, paragraphs);
  const title = collapse(headline);
  const texts = paragraphs.map(collapse).filter((text) => text !== '');
  return readText([title, ...(texts[0] === title ? texts.slice(1) : texts)].join('\n'));
}

/**
 * Whether the part reads like an article: Readability gives the menu of a page that has nothing else. At least 140
 * characters (its own measure of a page worth reading), and fewer of them in links than outside.
 */
export function isProse(main: PageNode): boolean {
  const all = collapse(main.textContent ?? '').length;
  return all >= 140 && countLinked(main) < all / 2;
}

function countLinked(node: PageNode): number {
  let count = 0;
  for (const child of node.childNodes) {
    const isLink = child.nodeName.toUpperCase() === 'A';
    count += isLink ? collapse(child.textContent ?? '').length : countLinked(child);
  }
  return count;
}

/** Appends the node's text to the last of `paragraphs`, starting new ones at the edges of blocks. */
function collectText(node: PageNode, paragraphs: string[]): void {
  for (const child of node.childNodes) {
    const name = child.nodeName.toUpperCase();
    if (child.nodeType === 3) append(paragraphs, child.textContent ?? '');
    else if (name === 'BR') breakLine(paragraphs);
    else if (child.nodeType === 1 && !LEFT_OUT.has(name)) {
      if (BLOCKS.has(name)) paragraphs.push('');
      collectText(child, paragraphs);
      if (BLOCKS.has(name)) paragraphs.push('');
    }
  }
}

function append(paragraphs: string[], text: string): void {
  const last = paragraphs.pop() ?? '';
  paragraphs.push(last + text.replace(/[ \t\n\r\f\u2028\u2029]+/g, ' '));
}

/** The first `<br>` is kept as a line feed, so that a second one can tell that a paragraph ends. */
function breakLine(paragraphs: string[]): void {
  const last = paragraphs.pop() ?? '';
  if (/\n *$/.test(last)) paragraphs.push(last, '');
  else paragraphs.push(`${last}\n`);
}

function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f\u2028\u2029]+/g, ' ').trim();
}
