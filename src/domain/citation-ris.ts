import { type CitedSource, notesOn } from './cited-source.ts';

/**
 * One record of the RIS format: `TAG  - value`, lines ended by CR LF. `Y2` is the day of access.
 * https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function formatRis(source: CitedSource): string {
  const { headline, publication, issued, language, url, accessed } = source;
  const fields = [
    ['TY', 'NEWS'],
    ['TI', headline],
    ['T2', publication],
    ['PY', issued?.slice(0, 4)],
    ['DA', issued && `${slashes(issued)}/`],
    ['LA', language],
    ['UR', url],
    ['Y2', url && `${slashes(accessed)}/`],
    ...notesOn(source).map((note) => ['N1', note]),
    ['ER', ''],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`],
  );
  return lines.join('');
}

function slashes(date: string): string {
  return date.replaceAll('-', '/');
}
