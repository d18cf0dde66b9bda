import { hasClass, type Token } from './tokenize.ts';
import { WORD } from './word-classes.ts';

/** Verb forms in -s that are as often plural nouns: after a lower-case word they are read as nouns. */
const NOUNS_IN_S = new Set(
  `claims reports comments notes calls demands promises requests states remarks plans talks fears hopes doubts worries
  charges questions answers attacks supports backs offers mentions views estimates signals points jokes orders reviews
  results increases visits votes works aims fights starts shows stops wins protests appeals shares warns signs moves needs looks leads turns runs plays costs
  ties acts deals gains risks tests talks grants matters parts places forces heads interests`.split(/\s+/),
);

const FILLERS = WORD.adverb | WORD.negation;

/** The unit before `index` that is no adverb and no "not"; of "has since said" the "has". */
function skipBack(units: readonly Token[], index: number): number {
  let at = index - 1;
  while (at >= 0 && hasClass(units[at], FILLERS) && !hasClass(units[at], WORD.capital)) at -= 1;
  return isAdverbialSince(units, at) ? at - 1 : at;
}

/** The "since" of "has since said": there it is an adverb. */
export function isAdverbialSince(units: readonly Token[], at: number): boolean {
  return units[at]?.lower === 'since' && /^ha(?:s|d|ve)$/.test(units[at - 1]?.lower ?? '');
}

/**
 * Whether the unit is a verb with a subject of its own: "said", "says", "has said" (its "said"), "would say", "they say".
 * A rough reading from the neighbours: "the reported attack", "its claims" and "to say" are none.
 */
export function isFiniteVerb(units: readonly Token[], index: number): boolean {
  const unit = units[index];
  if (unit === undefined || !hasClass(unit, WORD.verb | WORD.participle | WORD.base)) return false;
  if (hasClass(unit, WORD.capital) && index > 0) return false;
  const before = units[skipBack(units, index)];
  if (hasClass(before, WORD.auxiliary) && !isPossessive(units, skipBack(units, index))) return true;
  if (hasClass(unit, WORD.verb)) return !isNounPosition(units, index, before, unit);
  if (!hasClass(unit, WORD.base)) return false;
  return takesBareVerb(before) || (NEVER_NOUNS.has(unit.lower) && standsAlone(before));
}

/** Verbs that are hardly ever nouns: "the experts, who left early, say". */
const NEVER_NOUNS = new Set(['say', 'believe', 'think', 'argue', 'insist', 'predict', 'suggest', 'expect']);

/** Whether nothing before a base form asks for it: "to say", "let us say". */
function standsAlone(before: Token | undefined): boolean {
  if (before === undefined) return false;
  return (
    hasClass(before, WORD.number | WORD.capital | WORD.quote) ||
    /^(?:[,)%]|surveyed|polled|interviewed)$/.test(before.lower)
  );
}

/** Determiners that also stand alone: "most said", "another added". */
const QUANTIFIERS =
  /^(?:another|most|many|some|few|several|all|both|one|each|two|three|four|neither|either|none)$/;

function isNounPosition(
  units: readonly Token[],
  index: number,
  before: Token | undefined,
  unit: Token,
): boolean {
  if (before === undefined) return index > 0 || !hasClass(units[index + 1], WORD.capital | WORD.determiner);
  if (isPossessive(units, index - 1)) return true;
  if (
    hasClass(before, WORD.verb) &&
    hasClass(unit, WORD.participle) &&
    hasClass(units[index + 1], WORD.capital)
  )
    return true;
  if (
    hasClass(before, WORD.pronoun) &&
    !/^(?:this|that|these|those|all|both|many|some|few|others|her|one)$/.test(before.lower)
  )
    return false;
  if (QUANTIFIERS.test(before.lower) && hasClass(unit, WORD.say | WORD.tell | WORD.think)) return false;
  if (hasClass(before, WORD.relative))
    return before.lower === 'whose' || (before.lower === 'that' && NOUNS_IN_S.has(unit.lower));
  if (
    hasClass(before, WORD.determiner) ||
    (hasClass(before, WORD.preposition) && units[index - 1] === before)
  )
    return true;
  if (!NOUNS_IN_S.has(unit.lower) || hasClass(before, WORD.quote)) return false;
  if (hasClass(before, WORD.capital)) return unit.lower === 'states';
  return !opensComplement(units[index + 1]);
}

/** What stands after a verb and hardly ever after a noun: "the plan promises to", "the party claims that". */
function opensComplement(next: Token | undefined): boolean {
  return hasClass(next, WORD.determiner | WORD.pronoun) || next?.lower === 'to' || next?.lower === 'that';
}

function takesBareVerb(before: Token | undefined): boolean {
  if (before === undefined) return false;
  if (/^(?:they|we|i|you|who|people|police|both|many|some|others)$/.test(before.lower)) return true;
  return (
    before.lower.endsWith('s') &&
    !hasClass(
      before,
      WORD.capital | WORD.punctuation | WORD.determiner | WORD.pronoun | WORD.possessive | WORD.preposition,
    )
  );
}

/** Whether ’s at this place is the ending of a possessor, and not "is" or "has" after a pronoun. */
export function isPossessive(units: readonly Token[], index: number): boolean {
  return hasClass(units[index], WORD.possessive);
}

/** Forms of "be": before a participle they make a passive, whose subject is not the speaker. */
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am']);

/** "was told", "has been accused": the subject was spoken to or about. */
export function isPassive(units: readonly Token[], index: number): boolean {
  const unit = units[index];
  if (!hasClass(unit, WORD.participle)) return false;
  return BE.has(units[skipBack(units, index)]?.lower ?? '');
}
