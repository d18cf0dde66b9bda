import { type CitedSource, notesOn } from './cited-source.ts';

/**
 * CSL-JSON: a list of one item, as reference managers import it.
 * https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
 */
export function formatCslJson(source: CitedSource): string {
  return `${JSON.stringify([toCslItem(source)], undefined, 2)}\n`;
}

function toCslItem(source: CitedSource) {
  const { headline, publication, issued, language, url, accessed } = source;
  const notes = notesOn(source).join('. ');
  return {
    id: url ?? headline,
    type: 'article-newspaper',
    title: headline,
    ...(publication !== undefined && { 'container-title': publication }),
    ...(issued !== undefined && { issued: toDateParts(issued) }),
    ...(url !== undefined && { accessed: toDateParts(accessed), URL: url }),
    language,
    ...(notes !== '' && { note: notes }),
  };
}

function toDateParts(date: string) {
  return { 'date-parts': [date.split('-').map(Number)] };
}
