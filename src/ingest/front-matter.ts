import * as v from 'valibot';
import { isMap, isScalar, LineCounter, parseDocument, stringify } from 'yaml';
import { date, language, slug, text, webAddress } from '#dataset/article-fields.ts';
import { shorten } from '#domain/shorten.ts';
import { type Read, refuse } from './source-fault.ts';

/** As YAML gives it: without white space at its ends. */
const words = v.pipe(
  v.string('expected text; put it in quotation marks'),
  v.trim(),
  v.minLength(1, 'is empty'),
);

/** Checks for each key an editor may write; the patterns are those of the article document. */
const FIELDS = {
  slug: v.pipe(
    words,
    slug,
    v.check((name) => name !== 'index', 'is the name of the library’s own file; choose another slug'),
  ),
  language: v.pipe(words, language),
  datePublished: v.pipe(words, date),
  publisher: v.pipe(words, text),
  url: v.pipe(words, webAddress),
};

/** What an editor says of an article beside its text. All of it is optional. */
export type FrontMatter = { readonly [Key in keyof typeof FIELDS]?: string };
type FieldName = keyof typeof FIELDS;
const FIELD_NAMES: readonly FieldName[] = ['slug', 'language', 'datePublished', 'publisher', 'url'];

export interface FrontMatterFile {
  readonly fields: FrontMatter;
  /** Everything after the line that closes the front matter, unchanged. */
  readonly body: string;
  /** How many lines stand before the body. */
  readonly bodyLine: number;
}

/** Splits `---`, YAML, `---`, body. A text that does not start with a line of three hyphens is all body. */
export function parseFrontMatter(source: string): Read<FrontMatterFile> {
  const opening = /^---[ \t]*\n/.exec(source);
  if (opening === null) return { ok: true, value: { fields: {}, body: source, bodyLine: 0 } };
  const rest = source.slice(opening[0].length);
  const closing = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(rest);
  if (closing === null)
    return refuse('the front matter is not closed; end it with a line of three hyphens', 1);
  const yaml = rest.slice(0, closing.index);
  const fields = parseFields(yaml);
  if (!fields.ok) return fields;
  const body = rest.slice(closing.index + closing[0].length);
  return { ok: true, value: { fields: fields.value, body, bodyLine: yaml.split('\n').length + 1 } };
}

/** The file that `parseFrontMatter` reads back; keys in a fixed order, the block always there. */
export function formatFrontMatter(fields: FrontMatter, body: string): string {
  const given = Object.fromEntries(
    FIELD_NAMES.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])),
  );
  const yaml = Object.keys(given).length === 0 ? '' : stringify(given, { lineWidth: 0 });
  return `---\n${yaml}---\n${body}`;
}

/** The value as the front matter takes it, without white space at its ends; or why it is refused. */
export function checkValue(name: FieldName, value: unknown): Read<string> {
  const result = v.safeParse(FIELDS[name], value, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const found = typeof value === 'string' ? `, found “${shorten(value)}”` : '';
  return refuse(result.issues[0].message + found);
}

/** The same, with a refusal that says which field it is about. */
export function checkField(name: FieldName, value: unknown): Read<string> {
  const checked = checkValue(name, value);
  return checked.ok ? checked : refuse(`${name}: ${checked.fault.message}`);
}

const NO_LIST = 'the front matter is no list of “key: value” lines';
/** What can begin another level of YAML. A front matter has one; thousands let the parser run out of stack, which can end the process. */
const LEVEL = /[[{]|[?-][ \t]|[?:-][ \t]*\n/g;
const MOST_LEVELS = 50;

function parseFields(yaml: string): Read<FrontMatter> {
  if ((yaml.match(LEVEL)?.length ?? 0) > MOST_LEVELS) return refuse(NO_LIST, 2);
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number) => lines.linePos(offset).line + 1;
  const [error] = document.errors;
  if (error)
    return refuse(`the front matter is no YAML: ${shorten(error.message, 200)}`, lineOf(error.pos[0]));
  if (document.contents === null) return { ok: true, value: {} };
  if (!isMap(document.contents)) return refuse(NO_LIST, 2);
  const fields: { [Key in FieldName]?: string } = {};
  for (const { key, value } of document.contents.items) {
    const line = isScalar(key) && key.range ? lineOf(key.range[0]) : 2;
    const name = FIELD_NAMES.find((known) => isScalar(key) && known === key.value);
    if (name === undefined)
      return refuse(
        `the front matter has no key “${shorten(String(key))}”; it takes ${FIELD_NAMES.join(', ')}`,
        line,
      );
    const checked = checkField(name, isScalar(value) ? value.value : value);
    if (!checked.ok) return refuse(checked.fault.message, line);
    fields[name] = checked.value;
  }
  return { ok: true, value: fields };
}
