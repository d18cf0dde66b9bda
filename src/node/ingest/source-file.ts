import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { formatBody, shiftLine } from '#ingest/content-file.ts';
import { parseFrontMatter } from '#ingest/front-matter.ts';
import { readMarkdown } from '#ingest/read-markdown.ts';
import { normalizeLines, readText } from '#ingest/read-text.ts';
import { type Read, refuse } from '#ingest/source-fault.ts';
import { findTextFault } from '#ingest/text-fault.ts';
import { readSavedPage } from './saved-page.ts';
import type { SourceArticle } from './source-article.ts';
import { decodePage, decodeSource } from './source-bytes.ts';

/** No article is longer; a larger file is a mistake, and is refused unread. */
const MAX_MEGABYTES = 10;

/** Reads a .txt, .md or .html file. */
export async function readSourceFile(path: string): Promise<Read<SourceArticle>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const isPage = /^\.x?html?$/i.test(extname(path));
  const decoded = isPage ? decodePage(bytes.value) : decodeSource(bytes.value);
  if (!decoded.ok) return decoded;
  const text = normalizeLines(decoded.value);
  switch (extname(path).toLowerCase()) {
    case '.txt':
      return readPlain(text);
    case '.md':
    case '.markdown':
      return readMarked(text);
    case '.html':
    case '.htm':
    case '.xhtml':
      return readSavedPage(text);
    default:
      return refuse('has a name that does not say what it is; rename it to end in .txt, .md or .html');
  }
}

/** A file's bytes; or, without having read them, why it is none of ours. */
export async function readBytes(path: string): Promise<Read<Uint8Array>> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return refuse('there is no such file');
  if (found.isDirectory()) return refuse('is a folder; give the file of one article');
  if (!found.isFile()) return refuse('is no file');
  const megabytes = found.size / 1e6;
  if (megabytes > MAX_MEGABYTES)
    return refuse(
      `is ${megabytes.toFixed(0)} MB; an article has at most ${MAX_MEGABYTES} MB; give a file with one article`,
    );
  try {
    return { ok: true, value: await readFile(path) };
  } catch (error) {
    return refuse(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A plain text goes into the content file as it is. */
function readPlain(text: string): Read<SourceArticle> {
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
