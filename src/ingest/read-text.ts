import { type Read, refuse } from './source-fault.ts';

/** What an article's file says once its layout is understood. */
export interface ArticleText {
  readonly headline: string;
  /** At least one; each without line breaks and without white space at its ends, otherwise character for character. */
  readonly paragraphs: readonly string[];
}

/** A line of zero-width characters alone looks blank, and is. */
const VISIBLE = /[^\p{Z}\p{C}]/u;

/**
 * The article in a plain text: the first line that is not blank is the headline; then a paragraph a line, or
 * paragraphs parted by blank lines, whose lines may be wrapped. A leading `# ` of the headline is Markdown's, not the
 * article's.
 */
export function readText(text: string): Read<ArticleText> {
  const lines = normalizeLines(text)
    .split('\n')
    .map((line) => (VISIBLE.test(line) ? line.trim() : ''));
  const first = lines.findIndex((line) => line !== '');
  const headline = lines[first]?.replace(/^#\s+/, '');
  if (headline === undefined)
    return refuse('is empty; write the headline in the first line, then the paragraphs');
  const paragraphs = readParagraphs(lines.slice(first + 1));
  if (paragraphs.length > 0) return { ok: true, value: { headline, paragraphs } };
  return refuse(
    'has a headline and no paragraphs; write each paragraph in a line of its own below it',
    first + 1,
  );
}

/** Without a byte order mark, and with a line feed for CR LF, a lone CR and the Unicode line and paragraph separators. */
export function normalizeLines(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?|[\u2028\u2029\f]/g, '\n');
}

function readParagraphs(lines: readonly string[]): readonly string[] {
  const blocks = splitBlocks(lines);
  if (!isWrapped(blocks)) return blocks.flat();
  return blocks.map((block) => block.join(' '));
}

/** Runs of lines between blank lines. */
function splitBlocks(lines: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line === '') blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

/**
 * Whether the lines of the blocks are pieces of paragraphs, as in a mail wrapped at 72 characters: there is more than
 * one block, and most line breaks inside blocks come where no sentence ends.
 */
function isWrapped(blocks: readonly (readonly string[])[]): boolean {
  if (blocks.length < 2) return false;
  const broken = blocks.flatMap((block) => block.slice(0, -1));
  const open = broken.filter((line) => !/[.!?…:;][”’"')\]]*$/.test(line));
  return open.length > broken.length / 2;
}
