import type { Dateline } from '#domain/news-article.ts';
import type { NameSpan } from './find-names.ts';
import type { TypedName } from './name-type.ts';
import { unshout } from './unshout.ts';

/** Whether a name stands in the line that opens the report. */
export function isInDateline({ paragraph, end }: NameSpan, dateline: Dateline | undefined): boolean {
  return dateline !== undefined && paragraph === 0 && end <= dateline.printed.length;
}

/** The place and the agency of a dateline; its months and other words are no names. "NEW YORK" is New York. */
export function typeInDateline(name: NameSpan, dateline: Dateline | undefined): readonly TypedName[] {
  if (dateline === undefined || !isInDateline(name, dateline)) return [];
  if (dateline.agency?.includes(name.text)) return [{ ...name, type: 'Organization' }];
  if (!dateline.place?.includes(name.text)) return [];
  const text = unshout(name.text);
  return [{ ...name, text, titledText: text, words: text.split(' '), type: 'Place' }];
}
