import { addMention, type EntityBook, type EntityDraft } from './entity-book.ts';
import { rangeOf } from './find-institutions.ts';
import { ORGANIZATION_WORDS } from './name-words.ts';
import { ROLE_NOUNS } from './role-nouns.ts';
import { hasClass, type Token } from './tokenize.ts';
import { WORD } from './word-classes.ts';

/**
 * "the commission", "the bank": a body’s common noun written small is the one body of the article that has it in its name, as its last word
 * or before "of". Where two have it, or the noun goes on ("the commission president"), nobody is meant for sure.
 */
export function findBodyNouns(book: EntityBook, tokens: readonly (readonly Token[])[]): void {
  const owners = new Map<string, EntityDraft | undefined>();
  for (const entity of book.entities) {
    if (entity.type !== 'Organization') continue;
    for (const noun of nounsOf(entity))
      owners.set(noun, owners.has(noun) && owners.get(noun) !== entity ? undefined : entity);
  }
  const isNamed = new Set(book.mentions.map(({ paragraph, end }) => `${paragraph}:${end}`));
  for (const [paragraph, list] of tokens.entries()) {
    for (const [at, token] of list.entries()) {
      const owner = token.text === token.lower ? owners.get(token.lower) : undefined;
      if (owner === undefined || list[at - 1]?.lower !== 'the' || goesOn(list[at + 1])) continue;
      if (isNamed.has(`${paragraph}:${token.end}`)) continue;
      addMention(book, owner, 'role', rangeOf(paragraph, list, at - 1, at));
    }
  }
}

/** "commission" of "European Commission", "bank" of "Bank of Albania". */
function nounsOf({ name, aliases }: EntityDraft): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const form of [name, ...aliases]) {
    const words = form.split(' ');
    const of = words.indexOf('of');
    const noun = words[of > 0 ? of - 1 : words.length - 1] ?? '';
    if (words.length > 1 && ORGANIZATION_WORDS.has(noun)) nouns.add(noun.toLowerCase());
  }
  return nouns;
}

function goesOn(next: Token | undefined): boolean {
  if (next === undefined) return false;
  if (/^(?:of|for)$/.test(next.lower) || ROLE_NOUNS.has(next.lower)) return true;
  return !hasClass(
    next,
    WORD.punctuation |
      WORD.verb |
      WORD.auxiliary |
      WORD.preposition |
      WORD.conjunction |
      WORD.subordinator |
      WORD.relative |
      WORD.adverb |
      WORD.time |
      WORD.possessive |
      WORD.quote |
      WORD.determiner,
  );
}
