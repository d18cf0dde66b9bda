import type { Dateline } from '#domain/news-article.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "WANA (Apr 26) – ", "BAKU, May 3 (Reuters) - ", "TEHRAN, Iran (AP) — ", "Geneva, 4 June – ", "TBILISI — " */
const DATELINE = /^((?=\p{Lu})[^–—\n]{2,60}?)\s+[–—-]{1,2}\s+(?=\S)/u;
const DATE = /\b(?:(\p{L}{3,9})\.? (\d{1,2})|(\d{1,2}) (\p{L}{3,9}))\b/u;
const AGENCY_ONLY = /^(\p{Lu}[\p{Lu}\d]{1,9}) \(/u;
const AGENCY_IN_BRACKETS = /\(([\p{L}\d .-]*\p{Lu}[\p{L}\d .-]*)\)/u;
const PLACE = /^(\p{Lu}[\p{L} .’'-]+?)(?:,|\s*\(|$)/u;

/** The line that opens a report, from its first paragraph; undefined where it opens without one. */
export function readDateline(text: string): Dateline | undefined {
  const printed = DATELINE.exec(text.slice(0, 100))?.[1];
  if (printed === undefined) return undefined;
  const monthDay = readMonthDay(printed);
  const inBrackets = AGENCY_IN_BRACKETS.exec(printed)?.[1];
  const bracketed = inBrackets !== undefined && !DATE.test(inBrackets) ? inBrackets : undefined;
  const bare = bracketed === undefined ? AGENCY_ONLY.exec(printed)?.[1] : undefined;
  const agency = bracketed ?? bare;
  const place = bare === undefined ? PLACE.exec(printed)?.[1] : undefined;
  const isDateline = monthDay !== undefined || agency !== undefined || isShouted(printed);
  if (!isDateline) return undefined;
  return {
    printed,
    ...(agency !== undefined && { agency }),
    ...(place !== undefined && { place }),
    ...(monthDay !== undefined && { monthDay }),
  };
}

/** "TBILISI — ": a place all in capitals needs neither date nor agency; "UPDATE — " is no place. */
function isShouted(printed: string): boolean {
  return /^[\p{Lu}\p{M} .’'-]{4,}(?:, \p{Lu}[\p{L} .]+)?$/u.test(printed) && !LABELS.test(printed);
}

const LABELS =
  /^(?:UPDATED?|BREAKING|EXCLUSIVE|ANALYSIS|OPINION|WATCH|LIVE|VIDEO|EXPLAINER|FACTBOX|CORRECTION|WRAPUP|NEWS)\b/;

function readMonthDay(printed: string): string | undefined {
  const match = DATE.exec(printed);
  const name = match?.[1] ?? match?.[4];
  const day = Number(match?.[2] ?? match?.[3]);
  const month = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  if (month === 0 || !(day >= 1 && day <= 31)) return undefined;
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
