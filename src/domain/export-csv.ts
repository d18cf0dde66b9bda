import { describeArticle, type QuotationExport, toRows } from './quotation-row.ts';

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A table as RFC 4180 has it: a header, CR LF after each row. Several topics or countries share a cell, parted by "; ".
 */
export function exportCsv(source: QuotationExport): string {
  const { headline, publication, datePublished, url } = describeArticle(source);
  const rows = toRows(source).map((row) => ({
    words: row.words,
    speaker: row.speaker,
    kind: row.kind,
    topics: row.topics.join('; '),
    countries: row.countries.join('; '),
    source_mention: row.sourceMention,
    cue: row.cue,
    paragraph: String(row.paragraph),
    link: row.url,
    headline,
    publication,
    date_published: datePublished,
    article: url,
    id: row.id,
  }));
  const lines = [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(formatCell).join(',')}\r\n`).join('');
}

const COLUMNS = [
  'words',
  'speaker',
  'kind',
  'topics',
  'countries',
  'source_mention',
  'cue',
  'paragraph',
  'link',
  'headline',
  'publication',
  'date_published',
  'article',
  'id',
] as const;

/**
 * A cell that a spreadsheet shows and does not run: `=1+1` becomes `'=1+1`. The signs are those of
 * https://owasp.org/www-community/attacks/CSV_Injection, full-width ones included.
 */
export function formatCell(text: string): string {
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n\t;]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
