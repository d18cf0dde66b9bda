import type { NewsArticle } from './news-article.ts';
import { isOwn } from './own-slug.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2025-04-26` → "26 April 2025"; `04-26` → "26 April". No time zone is involved. */
export function formatDay(date: string): string {
  const [day, month, year] = date.split('-').reverse();
  const name = MONTHS[Number(month) - 1] ?? '';
  return [String(Number(day)), name, year].filter((part) => part !== undefined).join(' ');
}

/** Who brought the news: its publisher, else the agency of its dateline. */
export function publicationOf({ publisher, dateline }: NewsArticle): string | undefined {
  return publisher ?? dateline?.agency;
}

/** A line on where and when, and whether each part is the article's own word or an editor's. */
export interface Origin {
  /** "WANA", "26 April 2025" */
  readonly parts: readonly string[];
  /** What the reader should know of them: "date by the editor", "year not printed". */
  readonly remark: string | undefined;
}

export function describeOrigin(article: NewsArticle): Origin {
  const { dateline, datePublished, editorial } = article;
  const day = datePublished ?? dateline?.monthDay;
  const parts = [publicationOf(article), dateline?.place, day && formatDay(day)].filter(
    (part) => part !== undefined,
  );
  // A reader's own article may have it from its file, or from the reader.
  const whence = isOwn(article.slug) ? 'not printed in the text' : 'added by the editor';
  return { parts, remark: remarkOn(datePublished, dateline?.monthDay, editorial, whence) };
}

function remarkOn(
  published: string | undefined,
  printed: string | undefined,
  editorial: readonly string[],
  whence: string,
) {
  if (published === undefined) return printed === undefined ? undefined : 'year not printed';
  if (!editorial.includes('datePublished')) return undefined;
  return `${published.slice(5) === printed ? 'year' : 'date'} ${whence}`;
}
