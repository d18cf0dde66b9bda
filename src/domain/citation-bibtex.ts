import { type CitedSource, notesOn } from './cited-source.ts';
import { slugifyWords } from './words.ts';

/** BibTeX's own names of the months, which styles translate. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Characters that TeX reads as commands, and how it writes them. */
const TEX_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

/**
 * A `@misc` entry, which BibTeX and biblatex both know. The title's braces keep its capitals; letters beyond ASCII stay
 * as they are, in UTF-8.
 */
export function formatBibtex(source: CitedSource): string {
  const { headline, publication, issued, language, url, accessed } = source;
  const [year, month, day] = issued?.split('-') ?? [];
  const notes = [...notesOn(source), ...(url === undefined ? [] : [`Accessed ${accessed}`])];
  const fields = [
    ['title', `{{${escapeTex(headline)}}}`],
    ['howpublished', publication && `{${escapeTex(publication)}}`],
    ['year', year && `{${year}}`],
    ['month', month && MONTHS[Number(month) - 1]],
    ['day', day && `{${Number(day)}}`],
    ['language', `{${escapeTex(language)}}`],
    ['url', url && `{${url}}`],
    ['urldate', url && `{${accessed}}`],
    ['note', notes.length > 0 && `{${escapeTex(notes.join('. '))}}`],
  ].flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@misc{${formatKey(source)},\n${fields.join(',\n')}\n}\n`;
}

/** `wana2025pezeshkians`: who, when, and the headline's first word, in ASCII. */
function formatKey({ publication = '', issued, headline }: CitedSource): string {
  const first = headline.split(/\s+/).map(slugifyWords).find(Boolean) ?? '';
  return `${slugifyWords(publication)}${issued?.slice(0, 4) ?? 'nd'}${first}`.replaceAll('-', '');
}

function escapeTex(text: string): string {
  return oneLine(text).replace(/[\\{}~^$&%#_]/g, (character) => TEX_ESCAPES[character] ?? character);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
