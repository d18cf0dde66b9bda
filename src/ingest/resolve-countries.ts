import { COUNTRY_FACTS, COUNTRY_TERMS } from './country-gazetteer.ts';
import { NEEDS_SUPPORT } from './country-supplement.ts';
import type { CountryCandidate } from './find-countries.ts';
import { isTitle } from './find-names.ts';
import { KIN_NOUNS } from './role-nouns.ts';
import { hasClass, type Token } from './tokenize.ts';
import { unshout } from './unshout.ts';
import { WORD } from './word-classes.ts';

/** A country at a place in the text. */
export interface CountryMention extends Omit<CountryCandidate, 'codes'> {
  readonly code: string;
}

/**
 * Decides for each candidate which country it means, by what the rest of the article names; where that leaves a doubt
 * ("Congo" with both Congos named, "Georgia" between US states) the words stay unmarked.
 */
export function resolveCountries(
  candidates: readonly CountryCandidate[],
  tokens: readonly (readonly Token[])[],
): readonly CountryMention[] {
  const usable = candidates.filter(
    (candidate) => !isPartOfOther(candidate, tokens[candidate.paragraph] ?? []),
  );
  const certain = new Set(usable.filter(isCertain).map(({ codes }) => codes[0] ?? ''));
  const surnames = findSurnames(tokens);
  const beforeOf = ({ paragraph, from }: CountryCandidate) => tokens[paragraph]?.[from - 1];
  const given = new Set(
    usable.flatMap((candidate) =>
      candidate.form === 'capital' && KIN_NOUNS.has(beforeOf(candidate)?.lower ?? '') ? [candidate.text] : [],
    ),
  );
  return usable.flatMap(({ codes, ...candidate }) => {
    const before = beforeOf({ codes, ...candidate });
    if (given.has(candidate.text) && !LOCATIVE.test(before?.lower ?? '')) return [];
    const code = decide({ codes, ...candidate }, certain, surnames, before);
    return code === undefined ? [] : [{ ...candidate, code }];
  });
}

function isCertain({ codes, text }: CountryCandidate): boolean {
  return codes.length === 1 && !needsSupport(text);
}

function decide(
  candidate: CountryCandidate,
  certain: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
  before: Token | undefined,
): string | undefined {
  const { codes, text, form } = candidate;
  if (codes.length > 1) {
    const named = codes.filter((code) => certain.has(code));
    return named.length === 1 ? named[0] : undefined;
  }
  const [code] = codes;
  if (code === undefined || !needsSupport(text)) return code;
  if (!isSupported(code, certain)) return undefined;
  const isPerson = form !== 'demonym' && surnames.has(text);
  return isPerson && !(certain.has(code) && LOCATIVE.test(before?.lower ?? '')) ? undefined : code;
}

/** After these even "Jordan" is the country where the article has a man of that name too, and names Amman. */
const LOCATIVE = /^(?:in|to|from|across|into|between)$/;

function needsSupport(text: string): boolean {
  return NEEDS_SUPPORT.has(unshout(text));
}

/** The article names the country in another way, or a neighbour of it. */
function isSupported(code: string, certain: ReadonlySet<string>): boolean {
  return certain.has(code) || (COUNTRY_FACTS.get(code)?.borders ?? []).some((border) => certain.has(border));
}

/** What follows makes of a country's name a river, a state, a paper: "Niger Delta", "Jordan River", "Washington Post". */
const PART_BEFORE = new Set(
  `River Delta Valley Channel Post Times Ocean Sea State Strait Desert Heights Examiner Monument University Street Avenue`.split(
    ' ',
  ),
);
/** And what stands before: "Latin American", "New Guinea", "New Mexico", "Native American". */
const OTHER_BEFORE = new Set(['Latin', 'Native', 'New', 'African']);
/** "South America", "West Indian", "Northern Ireland" are other places than the word alone. */
const COMPASS = /^(?:North|South|East|West|Central|Northern|Southern)$/;
const OTHER_AFTER_COMPASS = /^(?:Americans?|Indians?|America|Ireland|Cyprus|Korea|Koreans?)$/;

/** Also "Brussels decided": there it is the European Union's seat and not Belgium's government. */
function isPartOfOther(candidate: CountryCandidate, tokens: readonly Token[]): boolean {
  const { from, to, text, form } = candidate;
  const before = tokens[from - 1];
  const after = tokens[to + 1];
  if (PART_BEFORE.has(after?.text ?? '')) return true;
  if (OTHER_BEFORE.has(before?.text ?? '')) return true;
  if (COMPASS.test(before?.text ?? '') && OTHER_AFTER_COMPASS.test(text)) return true;
  if (before?.lower === 'of' && tokens[from - 2]?.text === 'Gulf' && text === 'Guinea') return true;
  if (form === 'capital' && isGivenName(before)) return true;
  if (text === 'Brussels' && !/^(?:in|to|at|from|near|outside)$/.test(before?.lower ?? '')) return true;
  if (form === 'capital' && opensName(after)) return true;
  return form !== 'demonym' && needsSupport(text) && (isName(before) || isName(after));
}

/** "Rosa Lima" is a person; "East Jerusalem", "President Xi’s Beijing" and "Visits Beijing" are not. */
function isGivenName(before: Token | undefined): boolean {
  if (before === undefined || !hasClass(before, WORD.capital) || COMPASS.test(before.text)) return false;
  const isOther =
    hasClass(before, ~(WORD.capital | WORD.number)) || isTitle(before) || COUNTRY_TERMS.has(before.text);
  return (
    !isOther &&
    /^\p{Lu}\p{Ll}+$/u.test(before.text) &&
    !/^(?:Greater|Old|Downtown|Foggy|Upper|Lower)$/.test(before.text)
  );
}

/** "Seoul National University", "Kyiv Independent": a capital that opens a longer name is no government. */
function opensName(after: Token | undefined): boolean {
  return (
    isName(after) && !isTitle(after) && !COUNTRY_TERMS.has(after?.text ?? '') && !hasClass(after, WORD.verb)
  );
}

/** "Michael" of "Michael Jordan", "Wolf" of "Chad Wolf": a capitalised neighbour that is no function word. */
function isName(token: Token | undefined): boolean {
  return (
    hasClass(token, WORD.capital) &&
    !hasClass(
      token,
      WORD.determiner |
        WORD.preposition |
        WORD.pronoun |
        WORD.subordinator |
        WORD.conjunction |
        WORD.adverb |
        WORD.gerund,
    )
  );
}

/** Words that are somebody's family name in the article: after "Michael Jordan" a bare "Jordan" is he, unlike "Chad" after "Chad Wolf". */
function findSurnames(tokens: readonly (readonly Token[])[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const paragraph of tokens) {
    for (const [index, token] of paragraph.entries()) {
      const isLast = isName(paragraph[index - 1]) && !isName(paragraph[index + 1]);
      if (NEEDS_SUPPORT.has(token.text) && isLast) names.add(token.text);
    }
  }
  return names;
}
