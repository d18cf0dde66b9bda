import type { NameSpan } from './find-names.ts';
import type { TypedName } from './name-type.ts';
import type { ParsedArticle } from './parsed-article.ts';
import { unshout } from './unshout.ts';

/** Whether a name stands in the line that opens the report. */
export function isInDateline({ paragraph, end }: NameSpan, { dateline, opening }: Opening): boolean {
  return dateline !== undefined && paragraph === opening && end <= dateline.printed.length;
}

type Opening = Pick<ParsedArticle, 'dateline' | 'opening'>;

/** The place and the agency of a dateline; its months and other words are no names. "NEW YORK" is New York. */
export function typeInDateline(name: NameSpan, article: Opening): readonly TypedName[] {
  const { dateline } = article;
  if (dateline === undefined || !isInDateline(name, article)) return [];
  if (dateline.agency?.includes(name.text)) return [{ ...name, type: 'Organization' }];
  if (!dateline.place?.includes(name.text)) return [];
  const text = unshout(name.text);
  return [{ ...name, text, titledText: text, words: text.split(' '), type: 'Place' }];
}
