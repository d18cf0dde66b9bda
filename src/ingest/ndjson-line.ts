import * as v from 'valibot';
import type { Topic } from '#domain/topic.ts';
import { composeEdition } from './article-edition.ts';
import { slugFromHeadline } from './article-slug.ts';
import { DEFAULT_LANGUAGE } from './content-file.ts';
import { normalizeLines, readText } from './read-text.ts';
import type { Read } from './source-fault.ts';
import { refuse } from './source-fault.ts';
import { findTextFault } from './text-fault.ts';

type Id = string | number | null;

/** A number only where every digit survives the reading: 9007199254740993 would come back as …992. */
const idSchema = v.union([v.string(), v.pipe(v.number(), v.safeInteger())]);
/** Other keys of a line are passed over: rows of a data set have many. */
const rowSchema = v.object({ id: idSchema, text: v.string() });

/**
 * One line of a batch: `{"id":…,"text":…}` gives `{"id":…,"article":…}`, the article document in one line; anything
 * else, `{"id":…,"error":…}`, with id null where the line has none that can be given back as it is. Never throws,
 * whatever the line is.
 */
export function ingestLine(line: string, lineNumber: number, topics: readonly Topic[]): string {
  const row = parseRow(line);
  if (!row.ok) return formatFailure(row.id, row.message, lineNumber);
  const { id, text } = row;
  try {
    const document = ingestText(text, topics);
    if (!document.ok) return formatFailure(id, describeFault(document.fault), lineNumber);
    return `{"id":${JSON.stringify(id)},"article":${document.value.replaceAll('\n', '')}}`;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return formatFailure(id, `the pipeline failed on this text: ${reason}`, lineNumber);
  }
}

/** What stands in the output for a line that could not be taken in. */
export function formatFailure(id: Id, message: string, lineNumber: number): string {
  return JSON.stringify({ id, error: `line ${lineNumber}: ${message}` });
}

function ingestText(text: string, topics: readonly Topic[]): Read<string> {
  const plain = normalizeLines(text);
  const damage = findTextFault(plain);
  if (damage) return { ok: false, fault: damage };
  const read = readText(plain);
  if (!read.ok) return read;
  const slug = slugFromHeadline(read.value.headline) || 'article';
  const source = { slug, language: DEFAULT_LANGUAGE, ...read.value, editorial: {} };
  const edition = composeEdition({ source, topics, corrections: [], former: undefined, today: '' });
  return edition.ok ? { ok: true, value: edition.value.document } : edition;
}

type Row =
  | { readonly ok: true; readonly id: string | number; readonly text: string }
  | { readonly ok: false; readonly id: Id; readonly message: string };

function parseRow(line: string): Row {
  const json = parseJson(line);
  if (!json.ok) return { ok: false, id: null, message: json.fault.message };
  const read = v.safeParse(rowSchema, json.value);
  if (read.success) return { ok: true, ...read.output };
  return { ok: false, id: findId(json.value), message: describeRowFault(json.value) };
}

function describeRowFault(row: unknown): string {
  const isInexact = v.is(v.object({ id: v.number() }), row) && findId(row) === null;
  return isInexact
    ? `the id is a number whose digits may be lost; write it as text, in quotation marks (whole numbers up to ${Number.MAX_SAFE_INTEGER} are safe)`
    : 'expected {"id": text or number, "text": text}';
}

function parseJson(line: string): Read<unknown> {
  if (line.trim() === '') return refuse('is empty');
  try {
    return { ok: true, value: JSON.parse(line) };
  } catch (error) {
    return refuse(`is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function findId(row: unknown): Id {
  const read = v.safeParse(v.object({ id: idSchema }), row);
  return read.success ? read.output.id : null;
}

function describeFault({ line, message }: { readonly line?: number; readonly message: string }): string {
  return line === undefined ? `the text ${message}` : `the text ${message} (its line ${line})`;
}
