import { describeArticle, type QuotationExport, toRows } from './quotation-row.ts';

/** The article and its quotations as plain JSON, for programs. */
export function exportJson(source: QuotationExport): string {
  const document = { article: describeArticle(source), quotations: toRows(source) };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
