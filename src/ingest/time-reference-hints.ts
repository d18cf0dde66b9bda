import { TIME_RULES } from './time-reference-rules.ts';

/** Whether a rule for times asks for the lower-case word; "mid-April" and "today’s" count as their parts do. */
export function isTimeHint(word: string): boolean {
  return timeRulesOf(word) !== 0;
}

/** The rules that ask for a lower-case word, as bits in the order of `TIME_RULES`. */
export function timeRulesOf(word: string): number {
  let rules = /\d/.test(word) ? (BY_HINT.get('#') ?? 0) : 0;
  for (const part of word.split(/[^\p{L}\p{N}]+/u)) rules |= BY_HINT.get(part) ?? 0;
  return rules;
}

const BY_HINT = buildHints();

function buildHints(): ReadonlyMap<string, number> {
  const hints = new Map<string, number>();
  for (const [number, rule] of TIME_RULES.entries()) {
    for (const hint of rule.hints) hints.set(hint, (hints.get(hint) ?? 0) | (1 << number));
  }
  return hints;
}
