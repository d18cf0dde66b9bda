import * as v from 'valibot';
import { isCalendarDate } from '#domain/calendar-date.ts';
import { COUNTRY_CODES } from '#domain/country-code.ts';

// Values that more than one file has: the article document, the library, corrections and front matter.

/** Something to see: white space and invisible characters alone would leave a link or a heading without a name. */
export const text = v.pipe(
  v.string(),
  v.minLength(1, 'is empty'),
  v.regex(/[^\p{Z}\p{C}]/u, 'has nothing in it that can be seen'),
);

/** The name of an article's files and the middle of its address. */
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug is made of a–z, 0–9 and single hyphens'),
);

/** The slug of an article document: a published one's, or that of an article which a reader opened. */
export const documentSlug = v.pipe(
  v.string(),
  v.regex(/^~?[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug is made of a–z, 0–9 and single hyphens'),
);

/** `YYYY-MM-DD`. */
export const date = v.pipe(
  v.string(),
  v.check(isCalendarDate, 'expected a day of the calendar as YYYY-MM-DD'),
);

/** BCP 47, as far as its form goes. */
export const language = v.pipe(
  v.string(),
  v.regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/, 'expected a language tag such as en'),
);

export const webAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s]+$/, 'expected a web address that starts with https:// or http://'),
);

/** ISO 3166-1 alpha-2. */
export const countryCode = v.pipe(
  v.string(),
  v.check((code) => COUNTRY_CODES.has(code), 'is no ISO 3166-1 alpha-2 code'),
);
