import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { exportCsv, formatCell } from '#domain/export-csv.ts';
import { exportJson } from '#domain/export-json.ts';
import { exportMarkdown } from '#domain/export-markdown.ts';
import { filterQuotations, NO_FILTER } from '#domain/quotation-filter.ts';
import type { QuotationExport } from '#domain/quotation-row.ts';
import { articleOf } from '../../support/hostile-article.ts';
import { readSeed } from '../../support/seed.ts';

const site = {
  toUrl: (href: string) => `https://news.example${href}`,
  topicLabel: (id: string) => `Topic ${id}`,
};
const seed = readSeed();
const all: QuotationExport = { article: seed, records: seed.records, ...site };
const hostile = articleOf([
  ['The envoy said =1+1 would\r\nhold, "always".', '=1+1 would\r\nhold, "always"'],
  ['The envoy said -2+3 is fine; so be it.', '-2+3 is fine; so be it'],
]);
const readCsv = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });

describe('CSV', () => {
  it('is read back with a row for each quotation', () => {
    const { data, errors } = readCsv(exportCsv(all));
    expect(errors).toEqual([]);
    expect(data).toHaveLength(16);
    expect(data[9]).toMatchObject({
      words:
        '“We are seeking to enhance cross-border collaboration so that residents of neighboring provinces can directly benefit from stronger ties,”',
      speaker: 'Fatemeh Mohajerani',
      kind: 'direct',
      topics: 'Topic borders-cross-border; Topic bilateral-relations',
      source_mention: 'she',
      cue: 'stated',
      paragraph: '6',
      publication: 'WANA',
      date_published: '2025-04-26',
      link: 'https://news.example/articles/pezeshkian-azerbaijan-visit/quotes/mohajerani-we-are-seeking-to-enhance~smsd77',
    });
  });

  it('opens with the byte order mark and ends each row with CR LF', () => {
    const csv = exportCsv(all);
    expect(csv.startsWith('\uFEFFwords,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('hands no formula to a spreadsheet and loses no sign of the words', () => {
    const { data } = readCsv(exportCsv({ article: hostile, records: hostile.records, ...site }));
    expect(data[0]).toMatchObject({
      words: `'=1+1 would\r\nhold, "always"`,
      speaker: `'+Ada, "the" Ndiaye`,
      headline: `'=HYPERLINK("https://elsewhere.example","click")`,
      publication: `'@Harbour "Wire", Ltd.`,
    });
    expect(data[1]).toMatchObject({ words: "'-2+3 is fine; so be it" });
  });

  it('gives back any cell, with an apostrophe before those that would run', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",; a€👍＝') }), { minLength: 2 }),
        (cells) => {
          const { data } = Papa.parse<string[]>(cells.map(formatCell).join(','), {
            delimiter: ',',
            newline: '\r\n',
          });
          const [row = []] = data;
          expect(row.map((cell, index) => (cell === cells[index] ? cell : cell.replace(/^'/, '')))).toEqual(
            cells,
          );
          for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝]/);
        },
      ),
    );
  });
});

describe('JSON', () => {
  it('holds the article and exactly the quotations of the filter', () => {
    const records = filterQuotations(seed.records, { ...NO_FILTER, topic: ['diplomatic-missions'] });
    const { article, quotations } = JSON.parse(exportJson({ ...all, records }));
    expect(article).toMatchObject({ publication: 'WANA', editorial: ['datePublished'] });
    expect(quotations.map(({ id }: { id: string }) => id)).toEqual(
      records.map(({ quotation }) => quotation.id),
    );
    expect(quotations).toHaveLength(2);
  });
});

describe('Markdown', () => {
  it('has a block for each quotation and keeps a hostile headline as letters', () => {
    const markdown = exportMarkdown({ article: hostile, records: hostile.records, ...site });
    expect(markdown.match(/^> —/gm)).toHaveLength(2);
    expect(markdown).toContain(
      '> \\=1+1 would hold, "always"\n>\n> — \\+Ada, "the" Ndiaye · reported, not quoted · ',
    );
  });
});
