import type { CitedSource } from './cited-source.ts';
import { formatDay } from './dateline.ts';

/** MLA Handbook, 9th edition, appendix 1: months of more than four letters are cut. */
const MLA_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/**
 * APA, 7th edition, as plain text: `Talks Resume. (2025, April 26). WANA. Retrieved …, from …`. The day of access is
 * always given, because articles here are followed through their changes (§ 9.16).
 */
export function formatApa({ headline, publication, issued, url, accessed }: CitedSource): string {
  const date = issued === undefined ? 'n.d.' : `${issued.slice(0, 4)}, ${monthDay(issued)}`;
  const parts = [
    closeSentence(curlQuotes(headline)),
    `(${date}).`,
    publication && closeSentence(publication),
    url && `Retrieved ${longDate(accessed)}, from ${url}`,
  ];
  return joinParts(parts);
}

/** MLA, 9th edition: `“Talks Resume.” WANA, 26 Apr. 2025, https://…. Accessed 4 Nov. 2026.` */
export function formatMla({ headline, publication, issued, url, accessed }: CitedSource): string {
  const container = [publication, issued && mlaDate(issued), url].filter(Boolean).join(', ');
  return joinParts([
    titleWithin(headline, publication),
    container && closeSentence(container),
    url && `Accessed ${mlaDate(accessed)}.`,
  ]);
}

/** Chicago, 18th edition, bibliography with access dates; the publication leads where there is no author. */
export function formatChicago({ headline, publication, issued, url, accessed }: CitedSource): string {
  return joinParts([
    publication && closeSentence(publication),
    titleWithin(headline, publication),
    issued === undefined ? 'n.d.' : `${longDate(issued)}.`,
    url && `Accessed ${longDate(accessed)}.`,
    url && `${url}.`,
  ]);
}

/** A part of a publication stands in marks, with single marks inside; what stands alone has none. */
function titleWithin(headline: string, publication: string | undefined): string {
  const title = curlQuotes(headline);
  if (publication === undefined) return closeSentence(title);
  return closeSentence(`“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`);
}

/** "Envoy says "no"" → "Envoy says “no”". */
function curlQuotes(text: string): string {
  return text.replace(/(^|[\s([—–-])"/g, '$1“').replaceAll('"', '”');
}

/** Ends with one full stop, inside the closing marks: ‘Aide’” → ‘Aide.’” and “Ready?” as it is. */
function closeSentence(text: string): string {
  const [, body = text, marks = ''] = /^(.*?)([’”]*)$/s.exec(text) ?? [];
  return /[.?!…]$/.test(body) ? text : `${body}.${marks}`;
}

/** `2025-04-26` → "April 26" */
function monthDay(date: string): string {
  const [day, month] = formatDay(date).split(' ');
  return `${month} ${day}`;
}

function longDate(date: string): string {
  return `${monthDay(date)}, ${date.slice(0, 4)}`;
}

function mlaDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MLA_MONTHS[(month ?? 1) - 1]} ${year}`;
}

function joinParts(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}
