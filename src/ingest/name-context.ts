import type { NameSpan } from './find-names.ts';
import { NO_ENTITY, PLACE_NOUNS } from './name-words.ts';
import { PERSON_NOUNS, ROLE_NOUNS } from './role-nouns.ts';
import { hasClass, type Token } from './tokenize.ts';
import { WORD } from './word-classes.ts';

/** What may follow a name that stands by itself; a noun would make it an adjective: "in Republican circles". */
const CLOSERS =
  WORD.punctuation |
  WORD.preposition |
  WORD.conjunction |
  WORD.subordinator |
  WORD.relative |
  WORD.auxiliary |
  WORD.verb |
  WORD.participle |
  WORD.adverb |
  WORD.time |
  WORD.number |
  WORD.determiner |
  WORD.pronoun |
  WORD.quote;

/** Whether nothing after the name goes on with its phrase. */
function standsAlone({ to }: NameSpan, tokens: readonly Token[]): boolean {
  const next = tokens[to + 1];
  return next === undefined || (hasClass(next, CLOSERS) && !hasClass(next, WORD.capital));
}

const INSIDE = /^(?:in|near|outside|around|inside|throughout|off)$/;
/** "flew to Maradi", "the road from Osh", "by video from Leticia". */
const TRAVEL_TO =
  /^(?:flew|travelled|traveled|travelling|traveling|sailed|drove|headed|returned|moved|fled|flights?|ferry|trains?|trip|road|way)$/;
const TRAVEL_FROM =
  /^(?:flew|came|comes|is|arrived|arriving|travelled|traveled|sailed|drove|departed|returned|fled|flights?|ferry|trains?|road|video|videolink|hails?)$/;

/** "confidence in Lavrov" is no place. */
const TRUST = /^(?:confidence|faith|trust|interest|stakes?|believes?|believed|invests?|invested|investment)$/;
/** "mayor of Leticia", "the port of Odesa", "residents of Maradi". */
const SEATED =
  /^(?:mayor|governor|residents|inhabitants|city|town|village|province|district|port|region|suburbs?|outskirts|island|capital|north|south|east|west|streets|harbour|harbor|coast|shores?|sight|siege|vicinity|centre|center|archbishop|bishop|waters|skies|airport)$/;
const LONGEST_PLACE = 3;
/** Letters: "Osh", not "Ft". */
const SHORTEST_PLACE = 3;

/** Signs that a name is a place's: "in Maradi", "the mayor of Leticia", "the Margara bridge", "Da Nang, Vietnam". */
export function hasPlaceSign(
  name: NameSpan,
  tokens: readonly Token[],
  isCountry: (token: number) => boolean,
): boolean {
  const { from, to, words, text } = name;
  if (words.length > LONGEST_PLACE || NO_ENTITY.has(words.at(-1) ?? '')) return false;
  if (text.length < SHORTEST_PLACE) return false;
  const next = tokens[to + 1];
  if (next !== undefined && PLACE_NOUNS.has(next.text)) return true;
  if (!standsAlone(name, tokens)) return false;
  const before = tokens[from - 1];
  if (before?.lower === 'at' && PLACE_NOUNS.has(tokens[from - 2]?.lower ?? '')) return true;
  if (INSIDE.test(before?.lower ?? ''))
    return next?.lower !== 'of' && !TRUST.test(tokens[from - 2]?.lower ?? '');
  const earlier = tokens[from - 2]?.lower ?? '';
  if (before?.lower === 'to' && TRAVEL_TO.test(earlier)) return true;
  if (before?.lower === 'from' && (TRAVEL_FROM.test(earlier) || isPersonNoun(earlier))) return true;
  if (isBesideCountry(name, tokens, isCountry)) return true;
  if (before?.lower === 'of' && SEATED.test(tokens[from - 2]?.lower ?? '')) return true;
  const isAddress = next?.text === ',' && isCountry(to + 2) && !hasClass(tokens[to + 3], WORD.possessive);
  return isAddress && hasClass(before, WORD.preposition);
}

/** "a deckhand from Murmansk" */
function isPersonNoun(word: string): boolean {
  const one = word.replace(/s$/, '');
  return PERSON_NOUNS.has(one) || ROLE_NOUNS.has(one);
}

const WAYS =
  /^(?:waters|border|road|roads|railway|line|flights?|ferry|strait|corridor|highway|pipeline|cable|frontier|distance|route|routes|trains?|crossing|sea|bridge)$/;

/** "the waters between Greenland and Labrador" */
function isBesideCountry(
  { from }: NameSpan,
  tokens: readonly Token[],
  isCountry: (token: number) => boolean,
): boolean {
  if (tokens[from - 1]?.lower !== 'and' || !isCountry(from - 2)) return false;
  for (let at = from - 3; at >= from - LONGEST_NEIGHBOUR; at -= 1)
    if (tokens[at]?.lower === 'between') return WAYS.test(tokens[at - 1]?.lower ?? '');
  return false;
}

/** Words of a country's name before "and", and "between". */
const LONGEST_NEIGHBOUR = 6;

/** "an analyst at Goldman Sachs", "a fellow of the Lowy Institute": a body that somebody works for. */
export function hasEmployerSign({ from }: NameSpan, tokens: readonly Token[]): boolean {
  const at = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (tokens[at]?.lower !== 'at' && tokens[at]?.lower !== 'with') return false;
  const role = tokens[at - 1]?.lower.replace(/s$/, '') ?? '';
  return ROLE_NOUNS.has(role);
}

/** "told The Gleaner": a title in the middle of a sentence that opens with a capital article. */
export function hasTitleArticle({ from }: NameSpan, tokens: readonly Token[]): boolean {
  const article = tokens[from - 1];
  const before = tokens[from - 2];
  const isInside = before !== undefined && !hasClass(before, WORD.punctuation | WORD.quote | WORD.capital);
  return article?.text === 'The' && isInside;
}

const SHORTEST_FULL_NAME = 2;
const LONGEST_FULL_NAME = 6;

/** "Keith Rowley of Barbados", "Anne-Kari Hætta of the Sámi Parliament", "Egypt’s Samir El-Masry": a name of two words or more. */
export function isOfCountry(
  name: NameSpan,
  tokens: readonly Token[],
  isCountry: (token: number) => boolean,
): boolean {
  const { from, to, words } = name;
  if (words.length < SHORTEST_FULL_NAME || words.length > LONGEST_FULL_NAME) return false;
  const before = tokens[from - 1];
  if (hasClass(before, WORD.possessive) && isCountry(from - 2)) {
    const next = tokens[to + 1];
    return (
      next === undefined ||
      hasClass(next, WORD.punctuation | WORD.verb | WORD.auxiliary | WORD.conjunction | WORD.relative)
    );
  }
  const object = tokens[to + 2]?.lower === 'the' ? to + 3 : to + 2;
  const isOf =
    tokens[to + 1]?.lower === 'of' && (isCountry(object) || hasClass(tokens[object], WORD.capital));
  return isOf && !hasClass(before, WORD.determiner);
}

/** "Regula Zgraggen and Nicolas de Courten had left": two words or three that open a sentence or follow "and", and then do something. */
export function acts({ from, to, words, isInitial }: NameSpan, tokens: readonly Token[]): boolean {
  if (words.length < SHORTEST_FULL_NAME || words.length > LONGEST_PLACE) return false;
  if (!words.every((word) => /^\p{Lu}?[\p{Ll}\p{M}’'-]+(?:-\p{Lu}\p{Ll}+)?$/u.test(word))) return false;
  const isSubject = isInitial || tokens[from - 1]?.lower === 'and';
  const next = tokens[to + 1];
  const goesOn = next?.text === 'and' && hasClass(tokens[to + 2], WORD.capital);
  return isSubject && (hasClass(next, WORD.verb | WORD.auxiliary) || (goesOn && isInitial));
}
