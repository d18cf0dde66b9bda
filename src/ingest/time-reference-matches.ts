import { timeRulesOf } from './time-reference-hints.ts';
import { TIME_RULES, type TimeRule } from './time-reference-rules.ts';
import type { Token } from './tokenize.ts';
import { WORD } from './word-classes.ts';

/** Words that a rule takes for a time. */
interface RuleMatch {
  readonly rule: TimeRule;
  readonly words: string;
  readonly start: number;
}

/** Characters before a rule's hint at which its match can begin: "by the beginning of September" has 20. */
const LONGEST_PREFIX = 64;

/**
 * What the rules match in a text, in its order; of matches that start together the longest first. Each rule is tried only around the
 * words that it asks for.
 */
export function matchRules(text: string, tokens: readonly Token[]): readonly RuleMatch[] {
  const found: RuleMatch[] = [];
  const tried: number[] = [];
  for (const { start, end, lower, classes } of tokens) {
    if ((classes & WORD.timing) === 0) continue;
    const rules = timeRulesOf(lower);
    for (const [number, rule] of TIME_RULES.entries()) {
      if ((rules & (1 << number)) === 0) continue;
      const from = Math.max(tried[number] ?? 0, start - LONGEST_PREFIX);
      tried[number] = matchBetween(text, rule, from, end, found);
    }
  }
  return found.sort(
    (a, b) =>
      a.start - b.start ||
      b.words.length - a.words.length ||
      TIME_RULES.indexOf(a.rule) - TIME_RULES.indexOf(b.rule),
  );
}

/** Adds the matches that start from `from` on and before `to`. Gives the first place that was not tried. */
function matchBetween(text: string, rule: TimeRule, from: number, to: number, found: RuleMatch[]): number {
  let at = from;
  while (at < to) {
    rule.pattern.lastIndex = at;
    const words = opensWord(text, at) ? rule.pattern.exec(text)?.[0] : undefined;
    if (words !== undefined) found.push({ rule, words, start: at });
    at += words?.length ?? 1;
  }
  return at;
}

/** A cheap look at what the patterns ask for: no letter, digit or hyphen before. */
function opensWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const isLetter = (before >= 0x61 && before <= 0x7a) || (before >= 0x41 && before <= 0x5a);
  return !isLetter && !(before >= 0x30 && before <= 0x39) && before !== 0x2d;
}
