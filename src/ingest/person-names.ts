import type { NameSpan } from './find-names.ts';
import { acts, hasEmployerSign, hasTitleArticle, isOfCountry } from './name-context.ts';
import { isSameName, keyWords } from './name-forms.ts';
import type { NameContext } from './name-type.ts';
import { NO_ENTITY, TEXT_WORDS } from './name-words.ts';
import { isRoleNoun, KIN_NOUNS, PERSON_NOUNS } from './role-nouns.ts';
import { hasClass, type Token } from './tokenize.ts';
import { WORD } from './word-classes.ts';

/** The names that something in the article shows to be a person's. */
export function collectPersons(
  untyped: readonly NameSpan[],
  bodies: ReadonlySet<string>,
  { tokens, isSource, isCountry }: NameContext,
): PersonIndex {
  const surnames = new Set(untyped.filter(({ words }) => words.length === 1).map(({ text }) => text));
  const index = new Map<string, (readonly string[])[]>();
  for (const name of untyped) {
    if (!canBePerson(name) || holdsCountry(name, isCountry)) continue;
    const own = tokens[name.paragraph] ?? [];
    const isPerson =
      hasPersonSign(name, own) ||
      (isSource(name) && !bodies.has(name.text)) ||
      isCalledBySurname(name, surnames) ||
      (acts(name, own) && !bodies.has(name.text)) ||
      isOfCountry(name, own, (token) => isCountry(name.paragraph, token));
    const isOther =
      hasEmployerSign(name, own) || hasTitleArticle(name, own) || own[name.from - 1]?.lower === 'the';
    if (isPerson && !isOther) for (const word of keyWords(name.words)) addTo(index, word, name.words);
  }
  return index;
}

/** "Muslim Americans" is nobody’s name. */
function holdsCountry({ paragraph, from, to }: NameSpan, isCountry: NameContext['isCountry']): boolean {
  for (let at = from; at <= to; at += 1) if (isCountry(paragraph, at)) return true;
  return false;
}

/** "Under Secretary for Terrorism" is what somebody is and not who; "Geneva Protocol" is a text. */
export function canBePerson({ words }: NameSpan): boolean {
  return (
    words.length <= LONGEST_PERSON &&
    !words.some((word) => /^(?:of|for|on|in|and)$/.test(word)) &&
    !(words.length > 1 && (TEXT_WORDS.has(words.at(-1) ?? '') || NO_ENTITY.has(words.at(-1) ?? '')))
  );
}

/** Words of the longest name of a person: "Majed bin Khalid bin Faisal Al-Thawadi". */
const LONGEST_PERSON = 7;

/** The forms of people's names by their first and last words. */
export type PersonIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

function addTo(index: Map<string, (readonly string[])[]>, word: string, name: readonly string[]): void {
  const list = index.get(word) ?? [];
  index.set(word, list);
  if (list.length < MOST_NAMESAKES && !list.some((other) => other.join(' ') === name.join(' ')))
    list.push(name);
}

/** Forms kept under one word: an article has a handful, and a hostile one costs no more. */
const MOST_NAMESAKES = 20;

function isCalledBySurname({ words }: NameSpan, surnames: ReadonlySet<string>): boolean {
  return words.length > 1 && words.length < 5 && surnames.has(words.at(-1) ?? '');
}

/** A title before it, or after it an age, "who", or a comma and a role. */
function hasPersonSign({ from, to, titleFrom, words }: NameSpan, tokens: readonly Token[]): boolean {
  if (titleFrom < from) return true;
  if (words.length > 1 && PERSON_NOUNS.has(tokens[from - 1]?.text ?? '')) return true;
  if (KIN_NOUNS.has(tokens[from - 1]?.lower ?? '')) return true;
  // "His wife, Nakiru, interrupted"
  if (isBetweenCommas(tokens, from, to) && KIN_NOUNS.has(tokens[from - 2]?.lower ?? '')) return true;
  if (words.length > 1 && tokens[from - 1]?.text === ',' && isRoleBehind(tokens, from - 2)) return true;
  const next = tokens[to + 1];
  if (next?.lower === 'who' || next?.lower === 'whose') return true;
  if (next?.text !== ',' || words.length < 2) return false;
  const second = tokens[to + 2];
  if (tokens[from - 1]?.text === ',' && hasClass(second, WORD.say | WORD.tell)) return true;
  return second?.lower === 'who' || hasClass(second, WORD.number) || isRoleAhead(tokens, to + 2);
}

function isBetweenCommas(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens[from - 1]?.text === ',' && tokens[to + 1]?.text === ',';
}

const ROLE_BEHIND = 9;

/** "Iran’s deputy minister for legal affairs, Kazem Gharibi,": a role with what it is of, right before the comma. */
function isRoleBehind(tokens: readonly Token[], last: number): boolean {
  for (let index = last; index > last - ROLE_BEHIND && index >= 0; index -= 1) {
    const token = tokens[index];
    if (hasClass(token, WORD.punctuation | WORD.verb | WORD.auxiliary)) return false;
    const word = token?.lower ?? '';
    if (isRoleNoun(word) || PERSON_NOUNS.has(word)) return true;
  }
  return false;
}

const ROLE_AHEAD = 6;

function isRoleAhead(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + ROLE_AHEAD; index += 1) {
    const token = tokens[index];
    if (token === undefined || hasClass(token, WORD.punctuation)) return false;
    // "a retired engineer": after its article a verb's form is an adjective.
    if (hasClass(token, WORD.verb) && !hasClass(tokens[index - 1], WORD.determiner)) return false;
    if (isRoleNoun(token.lower) || PERSON_NOUNS.has(token.lower)) return true;
  }
  return false;
}

export function isPersonName({ words }: NameSpan, persons: PersonIndex): boolean {
  return keyWords(words).some(
    (word) => persons.get(word)?.some((person) => isSameName(person, words)) === true,
  );
}
