import type { TimeRelation } from '#domain/time-reference.ts';
import { readTense } from './time-reference-tense.ts';
import { monthNumber, weekdayNumber } from './time-reference-words.ts';

/** The article's date as far as it is known; from `2025-04-26` or a dateline's `04-26`. */
export interface ArticleDate {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

export function parseArticleDate(date: string | undefined): ArticleDate | undefined {
  if (date === undefined) return undefined;
  const [day, month, year] = date.split('-').reverse().map(Number);
  if (day === undefined || month === undefined) return undefined;
  return { year, month, day };
}

/**
 * Where a printed date lies from the article's. A date without a year is taken as the verbs around it say, else as the
 * nearest one; nothing is known where neither tells, and then news tells of what was.
 */
export function relateDate(
  words: string,
  date: ArticleDate | undefined,
  text: string,
  start: number,
): TimeRelation {
  const year = Number(/(?:1\d|20)\d{2}/.exec(words)?.[0] ?? Number.NaN);
  const monthWord = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.exec(words)?.[0];
  const month = monthWord === undefined ? undefined : monthNumber(monthWord);
  const day = Number(/\b\d{1,2}(?=\D|$)/.exec(words.replace(/\d{4}/, ''))?.[0] ?? Number.NaN);
  const tense = readTense(text, start, start + words.length);
  if (!Number.isNaN(year)) return relateYear(words, year, month, day, date) ?? tense ?? 'past';
  if (date === undefined || month === undefined) return tense ?? 'past';
  const days = daysBetween(date, month, Number.isNaN(day) ? date.day : day);
  return days === 0 ? 'present' : (tense ?? signOf(days));
}

function relateYear(
  words: string,
  year: number,
  month: number | undefined,
  day: number,
  date: ArticleDate | undefined,
): TimeRelation | undefined {
  if (date?.year === undefined) return undefined;
  // The 2020s of an article of 2025.
  if (/\ds$/.test(words) && Math.floor(date.year / 10) * 10 === year) return 'present';
  const steps = [
    year - date.year,
    (month ?? date.month) - date.month,
    Number.isNaN(day) ? 0 : day - date.day,
  ];
  return signOf(steps.find((step) => step !== 0) ?? 0);
}

/** From the article's day to the nearest such day of any year: from -183 to 183. */
function daysBetween(date: ArticleDate, month: number, day: number): number {
  const difference = dayOfYear(month, day) - dayOfYear(date.month, date.day);
  if (difference > 183) return difference - 365;
  return difference < -183 ? difference + 365 : difference;
}

function dayOfYear(month: number, day: number): number {
  return Math.round((Date.UTC(2001, month - 1, day) - Date.UTC(2001, 0, 1)) / 86_400_000);
}

/** A weekday is the article's own where the full date is known and falls on it; else the verbs tell. */
export function relateWeekday(
  words: string,
  date: ArticleDate | undefined,
  text: string,
  start: number,
): TimeRelation {
  const name = /[A-Z][a-z]+day/.exec(words)?.[0] ?? '';
  const own = date?.year && new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay();
  if (own === weekdayNumber(name)) return 'present';
  return readTense(text, start, start + words.length) ?? 'past';
}

function signOf(difference: number): TimeRelation {
  if (difference === 0) return 'present';
  return difference < 0 ? 'past' : 'future';
}
