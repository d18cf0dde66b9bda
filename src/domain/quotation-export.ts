import { exportAnnotations } from './export-annotations.ts';
import { exportCsv } from './export-csv.ts';
import { exportJson } from './export-json.ts';
import { exportMarkdown } from './export-markdown.ts';
import type { QuotationExport } from './quotation-row.ts';

/** The formats in which quotations are taken along, for spreadsheets, programs, notes and annotation tools. */
export const EXPORT_FORMATS = ['csv', 'json', 'markdown', 'annotations'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How a format is named, and what a file of it is called and contains. */
interface ExportForm {
  readonly label: string;
  /** What it is good for, in two or three words. */
  readonly use: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly format: (source: QuotationExport) => string;
}

export const EXPORT_FORMS: Readonly<Record<ExportFormat, ExportForm>> = {
  csv: { label: 'CSV', use: 'for spreadsheets', extension: 'csv', mediaType: 'text/csv', format: exportCsv },
  json: {
    label: 'JSON',
    use: 'for programs',
    extension: 'json',
    mediaType: 'application/json',
    format: exportJson,
  },
  markdown: {
    label: 'Markdown',
    use: 'for notes',
    extension: 'md',
    mediaType: 'text/markdown',
    format: exportMarkdown,
  },
  annotations: {
    label: 'Web Annotation',
    use: 'for annotation tools',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    format: exportAnnotations,
  },
};
