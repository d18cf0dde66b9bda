import { formatBody, shiftLine } from './content-file.ts';
import { parseFrontMatter } from './front-matter.ts';
import { readMarkdown } from './read-markdown.ts';
import { normalizeLines, readText } from './read-text.ts';
import type { SourceArticle } from './source-article.ts';
import { decodePage, decodeSource } from './source-bytes.ts';
import { type Read, refuse } from './source-fault.ts';
import { findTextFault } from './text-fault.ts';

/** No article is longer; a larger file is a mistake, and is refused unread. */
const MAX_MEGABYTES = 10;

/** Why a file of this size is not read; undefined for one that is. */
export function findSizeFault(bytes: number): string | undefined {
  const megabytes = bytes / 1e6;
  if (megabytes <= MAX_MEGABYTES) return undefined;
  return `is ${megabytes.toFixed(0)} MB; an article has at most ${MAX_MEGABYTES} MB; give a file with one article`;
}

/** Reads a saved web page. It takes a DOM, so that not everybody who reads texts has it at hand. */
type PageReader = (html: string) => Read<SourceArticle> | Promise<Read<SourceArticle>>;

/** The article in a .txt, .md or .html file, told by the end of its name. */
export async function readSource(
  name: string,
  bytes: Uint8Array,
  readPage: PageReader,
): Promise<Read<SourceArticle>> {
  const ending = /\.[a-z]+$/i.exec(name)?.[0].toLowerCase() ?? '';
  const isPage = /^\.x?html?$/.test(ending);
  const decoded = isPage ? decodePage(bytes) : decodeSource(bytes);
  if (!decoded.ok) return decoded;
  const text = normalizeLines(decoded.value);
  if (isPage) return await readPage(text);
  if (ending === '.txt') return readPlain(text);
  if (ending === '.md' || ending === '.markdown') return readMarked(text);
  return refuse('has a name that does not say what it is; rename it to end in .txt, .md or .html');
}

/** A plain text stays as it is. `text` has line feeds only. */
export function readPlain(text: string): Read<SourceArticle> {
  if (/^\s*<(?:!doctype html|html|head|body)\b/i.test(text))
    return refuse('is a web page; rename it to end in .html', 1);
  const damage = findTextFault(text);
  if (damage) return { ok: false, fault: damage };
  const read = readText(text);
  return read.ok ? { ok: true, value: { headline: read.value.headline, body: text, fields: {} } } : read;
}

function readMarked(text: string): Read<SourceArticle> {
  const damage = findTextFault(text.replace(/&[a-z]+;/gi, ''));
  if (damage) return { ok: false, fault: damage };
  const parsed = parseFrontMatter(text);
  if (!parsed.ok) return parsed;
  const { fields, body, bodyLine } = parsed.value;
  const read = readMarkdown(body);
  if (!read.ok) return { ok: false, fault: shiftLine(read.fault, bodyLine) };
  return { ok: true, value: { headline: read.value.headline, body: formatBody(read.value), fields } };
}
