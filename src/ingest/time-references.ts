import type { Paragraph } from '#domain/news-article.ts';
import type { TimeReference, TimeRelation } from '#domain/time-reference.ts';
import { timeRulesOf } from './time-reference-hints.ts';
import { type ArticleDate, parseArticleDate, relateDate, relateWeekday } from './time-reference-relation.ts';
import { TIME_RULES, type TimeRule } from './time-reference-rules.ts';
import { readTense } from './time-reference-tense.ts';
import { type Token, tokenize } from './tokenize.ts';
import { WORD } from './word-classes.ts';

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
    const rules = rulesFor(tokens[index] ?? []);
    if (rules === 0) continue;
    for (const { start, end, relation } of findInText(text, rules, own))
      found.push({ paragraph: id, start, end, relation });
  }
  return found;
}

/** The rules that can match a paragraph: those of whose hints it has one. Bits in the order of `TIME_RULES`. */
function rulesFor(tokens: readonly Token[]): number {
  let rules = 0;
  for (const { lower, classes } of tokens) if ((classes & WORD.timing) !== 0) rules |= timeRulesOf(lower);
  return rules;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly relation: TimeRelation;
}

function findInText(text: string, rules: number, date: ArticleDate | undefined): readonly Found[] {
  const kept: Found[] = [];
  for (const { rule, words, start } of matchRules(text, rules)) {
    const last = kept.at(-1);
    const relation = last && start < last.end ? undefined : relate(rule, words, date, text, start);
    if (relation !== undefined) kept.push({ start, end: start + words.length, relation });
  }
  return kept;
}

interface RuleMatch {
  readonly rule: TimeRule;
  readonly words: string;
  readonly start: number;
}

/** In the order of the text, of those that start together the longest first. */
function matchRules(text: string, rules: number): readonly RuleMatch[] {
  const found: RuleMatch[] = [];
  for (const [number, rule] of TIME_RULES.entries()) {
    if ((rules & (1 << number)) === 0) continue;
    for (const { 0: words, index } of text.matchAll(rule.pattern)) found.push({ rule, words, start: index });
  }
  return found.sort((a, b) => a.start - b.start || b.words.length - a.words.length);
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
    default:
      return tells;
  }
}
