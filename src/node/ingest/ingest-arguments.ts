import { parseArgs } from 'node:util';
import { checkField, type FrontMatter } from '#ingest/front-matter.ts';
import { CommandFault } from './command-fault.ts';

export const USAGE = `npm run ingest -- FILE [--slug S] [--date YYYY-MM-DD] [--publisher P] [--url U] [--language L] [--explain]
    adds the article in FILE (.txt, .md, .html); --explain says of each quotation which words gave it its speaker and topics
npm run ingest
    brings every article of content/articles up to date
npm run ingest -- --check
    fails if a committed document is not what content, pipeline and corrections give
npm run --silent ingest -- --ndjson < in > out
    one {"id","text"} a line in, one {"id","article"} or {"id","error"} a line out`;

export type IngestTask =
  | { readonly name: 'add'; readonly path: string; readonly fields: FrontMatter; readonly explain: boolean }
  | { readonly name: 'update' | 'check' | 'ndjson' | 'help' };

const FLAGS = {
  slug: { type: 'string' },
  date: { type: 'string' },
  publisher: { type: 'string' },
  url: { type: 'string' },
  language: { type: 'string' },
  explain: { type: 'boolean' },
  check: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The front matter's key for each flag that says something of one article. */
const FIELD_OF_FLAG = [
  ['slug', 'slug'],
  ['date', 'datePublished'],
  ['publisher', 'publisher'],
  ['url', 'url'],
  ['language', 'language'],
] as const;

/** What the command line asks for. Throws a CommandFault where it asks for nothing that exists. */
export function parseIngestArguments(args: readonly string[]): IngestTask {
  const { values, positionals } = parseFlags(args);
  if (values.help) return { name: 'help' };
  const fields = readFields(values);
  const flags = [...FIELD_OF_FLAG.map(([flag]) => flag), 'explain'] as const;
  const given = flags.filter((flag) => values[flag] !== undefined).map((flag) => `--${flag}`);
  const [path, ...others] = positionals;
  if (others.length > 0)
    throw new CommandFault(`One file at a time, please; ${positionals.length} are given.`);
  if (path === undefined) {
    if (given.length > 0) throw new CommandFault(`${given.join(', ')} goes with a file to add.\n\n${USAGE}`);
    if (values.check && values.ndjson) throw new CommandFault('--check and --ndjson exclude each other.');
    return { name: values.check ? 'check' : values.ndjson ? 'ndjson' : 'update' };
  }
  if (values.check || values.ndjson) throw new CommandFault(`--check and --ndjson take no file.\n\n${USAGE}`);
  return { name: 'add', path, fields, explain: values.explain === true };
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  } catch (error) {
    // node:util words it as "Unknown option '--dat'. To specify a positional argument …": the first sentence will do.
    const message = error instanceof Error ? error.message.replace(/\. .*$/s, '') : String(error);
    throw new CommandFault(`${message}.\n\n${USAGE}`);
  }
}

function readFields(values: ReturnType<typeof parseFlags>['values']): FrontMatter {
  const entries = FIELD_OF_FLAG.flatMap(([flag, field]) => {
    const value = values[flag];
    if (value === undefined) return [];
    const checked = checkField(field, value);
    if (!checked.ok) throw new CommandFault(`--${flag}: ${checked.fault.message.replace(`${field}: `, '')}`);
    return [[field, checked.value]];
  });
  return Object.fromEntries(entries);
}
