import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { type Correction, decodeCorrections } from '#dataset/corrections-file.ts';
import { formatFault } from '#dataset/decode-result.ts';
import { decodeLibrary } from '#dataset/library-file.ts';
import { articlePath, LIBRARY_PATH } from '#dataset/paths.ts';
import { decodeTopics } from '#dataset/topic-file.ts';
import type { LibraryEntry } from '#domain/library-entry.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import type { Topic } from '#domain/topic.ts';
import { decodeFormerArticle } from '#ingest/former-article.ts';
import { decodeSource } from '#ingest/source-bytes.ts';
import { type Read, refuse } from '#ingest/source-fault.ts';
import { CommandFault, type FileFault, formatFileFault } from './command-fault.ts';
import { readBytes } from './source-file.ts';

/** Where the files of an article stand, from the project's folder. */
const TOPICS_FILE = 'content/topics.json';
export const LIBRARY_FILE = join('public', LIBRARY_PATH);
const CONTENT_FOLDER = 'content/articles';
const DOCUMENT_FOLDER = 'public/articles';
const CORRECTIONS_ENDING = '.corrections.json';

export function contentFile(slug: string): string {
  return join(CONTENT_FOLDER, `${slug}.md`);
}
export function correctionsFile(slug: string): string {
  return join(CONTENT_FOLDER, `${slug}${CORRECTIONS_ENDING}`);
}
export function documentFile(slug: string): string {
  return join('public', articlePath(slug));
}

/** What a file of the store holds, or undefined where there is none. */
export type Stored<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: FileFault };

/** The slugs of all content files, sorted. */
export function listContent(): Promise<readonly string[]> {
  return listNames(CONTENT_FOLDER, '.md');
}

/** Files that go with no content file: corrections and documents whose article is gone. */
export async function listOrphans(slugs: readonly string[]): Promise<readonly string[]> {
  const known = new Set(slugs);
  const corrected = await listNames(CONTENT_FOLDER, CORRECTIONS_ENDING);
  const published = (await listNames(DOCUMENT_FOLDER, '.json')).filter((name) => name !== 'index');
  const isOrphan = (slug: string) => !known.has(slug);
  return [
    ...corrected.filter(isOrphan).map(correctionsFile),
    ...published.filter(isOrphan).map(documentFile),
  ];
}

/** The topic vocabulary. Without it no article can be taken in, so a fault ends the command. */
export async function loadTopics(): Promise<readonly Topic[]> {
  const json = await readJson(TOPICS_FILE);
  if (!json.ok) throw new CommandFault(formatFileFault(json.fault));
  const topics = decodeTopics(json.value);
  if (!topics.ok) throw new CommandFault(`${TOPICS_FILE}: ${formatFault(topics.fault)}`);
  return topics.value;
}

/** An article's corrections; none where it has no corrections file. */
export async function loadCorrections(
  slug: string,
  topics: readonly Topic[],
): Promise<Stored<readonly Correction[]>> {
  const file = correctionsFile(slug);
  if (!existsSync(file)) return { ok: true, value: [] };
  const json = await readJson(file);
  if (!json.ok) return json;
  const corrections = decodeCorrections(json.value, new Set(topics.map(({ id }) => id)));
  if (corrections.ok) return corrections;
  return { ok: false, fault: { file, message: formatFault(corrections.fault) } };
}

/** The committed edition of an article; undefined before the first. */
export async function loadFormer(slug: string): Promise<Stored<NewsArticle | undefined>> {
  const file = documentFile(slug);
  if (!existsSync(file)) return { ok: true, value: undefined };
  const json = await readJson(file);
  if (!json.ok) return json;
  const former = decodeFormerArticle(json.value);
  if (former.ok) return former;
  const advice = 'restore it from version control, or delete it to start without its former quotations';
  return { ok: false, fault: { file, message: `${formatFault(former.fault)}; ${advice}` } };
}

/** The library as it is committed; empty before the first article. */
export async function loadLibrary(): Promise<Stored<readonly LibraryEntry[]>> {
  if (!existsSync(LIBRARY_FILE)) return { ok: true, value: [] };
  const json = await readJson(LIBRARY_FILE);
  if (!json.ok) return json;
  const library = decodeLibrary(json.value);
  if (library.ok) return library;
  return { ok: false, fault: { file: LIBRARY_FILE, message: formatFault(library.fault) } };
}

/** The text of a file of the store. */
export async function readStored(file: string): Promise<Stored<string>> {
  const bytes = await readBytes(file);
  const decoded: Read<string> = bytes.ok ? decodeSource(bytes.value) : bytes;
  return decoded.ok ? decoded : { ok: false, fault: { file, ...decoded.fault } };
}

/** The bytes of a file as text, or undefined where there is none; for comparing. */
export async function readForComparison(file: string): Promise<string | undefined> {
  return existsSync(file) ? await readFile(file, 'utf8') : undefined;
}

async function readJson(file: string): Promise<Stored<unknown>> {
  const text = await readStored(file);
  if (!text.ok) return text;
  try {
    return { ok: true, value: JSON.parse(text.value) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, fault: { file, ...refuse(`is no JSON: ${reason}`, findLine(text.value)).fault } };
  }
}

/** V8 does not always say where JSON breaks off; JSON is YAML as well, and that parser counts lines. */
function findLine(text: string): number | undefined {
  const lines = new LineCounter();
  const [error] = parseDocument(text, { lineCounter: lines, prettyErrors: false }).errors;
  return error && lines.linePos(error.pos[0]).line;
}

async function listNames(folder: string, ending: string): Promise<readonly string[]> {
  const names = existsSync(folder) ? await readdir(folder) : [];
  return names
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}
