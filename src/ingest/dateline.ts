import { isMonthDay } from '#domain/calendar-date.ts';
import type { Dateline } from '#domain/news-article.ts';
import { isCountryTerm, isShoutedTerm } from './country-gazetteer.ts';
import { PLACE_NAMES } from './name-words.ts';

/** Each month in full and as agencies shorten it, its number being its place. */
const MONTHS =
  /^(?:(jan(?:uary)?)|(feb(?:ruary)?)|(mar(?:ch)?)|(apr(?:il)?)|(may)|(june?)|(july?)|(aug(?:ust)?)|(sept?(?:ember)?)|(oct(?:ober)?)|(nov(?:ember)?)|(dec(?:ember)?))$/i;

/** "WANA (Apr 26) – ", "BAKU, May 3 (Reuters) - ", "TEHRAN, Iran (AP) — ", "Geneva, 4 June – ", "TBILISI — " */
const DATELINE = /^((?=\p{Lu})[^–—\n]{2,60}?)\s+[–—-]{1,2}\s+(?=\S)/u;
const DATES = /\b(?:(\p{L}{3,9})\.? (\d{1,2})|(\d{1,2}) (\p{L}{3,9}))\b/gu;
const AGENCY_ONLY = /^(\p{Lu}[\p{Lu}\d]{1,9}) \(/u;
const AGENCY_IN_BRACKETS = /\(([\p{L}\d .-]*\p{Lu}[\p{L}\d .-]*)\)/u;
const PLACE = /^(\p{Lu}[\p{L} .’'-]+?)(?:,|\s*\(|$)/u;

/** The line that opens a report, from its first paragraph; undefined where it opens without one. */
export function readDateline(text: string): Dateline | undefined {
  const printed = DATELINE.exec(text.slice(0, 100))?.[1];
  if (printed === undefined) return undefined;
  const monthDay = readMonthDay(printed);
  const inBrackets = AGENCY_IN_BRACKETS.exec(printed)?.[1];
  const bracketed = inBrackets !== undefined && isAgency(inBrackets) ? inBrackets : undefined;
  const bare = bracketed === undefined ? AGENCY_ONLY.exec(printed)?.[1] : undefined;
  const agency = bracketed ?? bare;
  const place = bare === undefined ? PLACE.exec(printed)?.[1] : undefined;
  const isFiled = agency !== undefined && place !== undefined && (isShouted(place) || isKnownPlace(place));
  const isDateline = monthDay !== undefined || isFiled || isShouted(printed);
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

/** Not "(Apr 26)", "(Decision 12)", "(Monday)", "(Brussels)". */
function isAgency(inBrackets: string): boolean {
  return inBrackets.match(DATES) === null && !WEEKDAY.test(inBrackets) && !isKnownPlace(inBrackets);
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** "Tehran (IRNA) – " is a dateline, "Ada Nowak (Labour) – " is none. */
function isKnownPlace(text: string): boolean {
  return isCountryTerm(text) || isShoutedTerm(text) || PLACE_NAMES.has(text);
}

/** `04-26`; "Decision 12" is no date, and neither is "Feb. 30". */
function readMonthDay(printed: string): string | undefined {
  for (const [, name, day, dayBefore, nameAfter] of printed.matchAll(DATES)) {
    const month = MONTHS.exec(name ?? nameAfter ?? '')?.findIndex((part, at) => at > 0 && part !== undefined);
    const monthDay = [month, day ?? dayBefore].map((part) => String(part).padStart(2, '0')).join('-');
    if (month !== undefined && isMonthDay(monthDay)) return monthDay;
  }
  return undefined;
}
