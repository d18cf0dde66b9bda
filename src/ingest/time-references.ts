import type { Paragraph } from '#domain/news-article.ts';
import type { TimeReference, TimeRelation } from '#domain/time-reference.ts';
import { matchRules } from './time-reference-matches.ts';
import { type ArticleDate, parseArticleDate, relateDate, relateWeekday } from './time-reference-relation.ts';
import type { TimeRule } from './time-reference-rules.ts';
import { readTense } from './time-reference-tense.ts';
import { type Token, tokenize } from './tokenize.ts';

/**
 * Where an article itself tells a time, in its order: "Apr 26", "will soon", "since the pandemic". `date` is the
 * article's, `YYYY-MM-DD` or a dateline's `MM-DD`; without it, dates are told past from future by the verbs alone. `tokens` are those of
 * each paragraph, where they are there already.
 */
export function findTimeReferences(
  paragraphs: readonly Paragraph[],
  date: string | undefined,
  tokens: readonly (readonly Token[])[] = paragraphs.map(({ text }) => tokenize(text)),
): readonly TimeReference[] {
  const own = parseArticleDate(date);
  const found: TimeReference[] = [];
  for (const [index, { id, text }] of paragraphs.entries()) {
    for (const { start, end, relation } of findInText(text, tokens[index] ?? [], own))
      found.push({ paragraph: id, start, end, relation });
  }
  return found;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly relation: TimeRelation;
}

function findInText(text: string, tokens: readonly Token[], date: ArticleDate | undefined): readonly Found[] {
  const kept: Found[] = [];
  for (const { rule, words, start } of matchRules(text, tokens)) {
    const last = kept.at(-1);
    const relation = last && start < last.end ? undefined : relate(rule, words, date, text, start);
    if (relation !== undefined) kept.push({ start, end: start + words.length, relation });
  }
  return kept;
}

/** Undefined where the words are a time only beside a verb that says which, and none does. */
function relate(
  { tells }: TimeRule,
  words: string,
  date: ArticleDate | undefined,
  text: string,
  start: number,
): TimeRelation | undefined {
  switch (tells) {
    case 'date':
      return relateDate(words, date, text, start);
    case 'weekday':
      return relateWeekday(words, date, text, start);
    case 'tense':
      return readTense(text, start, start + words.length);
    case 'ahead':
      return readTense(text, start, start + words.length) === 'future' ? 'future' : undefined;
    default:
      return tells;
  }
}
