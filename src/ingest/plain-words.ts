import type { NameSpan } from './find-names.ts';
import { hasClass, type Token } from './tokenize.ts';
import { WORD } from './word-classes.ts';

/** Endings of nouns that are nobody's name: "Participants", "Negotiations", "Supporters". */
const NOUN_ENDING = /(?:tions?|ments?|ness|ities|ants|ents|ists|isms?|ships?|ians|ers|ors|ings|ees)$/;

/**
 * The names without single words that stand only at the beginning of sentences and are plain words there: "Voters left", "Half said". A
 * name that stands inside a sentence too, or that the article never writes small, stays.
 */
export function withoutPlainWords(
  names: readonly NameSpan[],
  tokens: readonly (readonly Token[])[],
): readonly NameSpan[] {
  const inside = new Set(names.filter(({ isInitial }) => !isInitial).flatMap(({ words }) => words));
  const openers = new Set(
    names
      .filter(({ isInitial, words }) => isInitial && words.length === 1)
      .map(({ text }) => text.toLowerCase()),
  );
  const small = new Set(
    tokens.flatMap((list) => list.filter(({ text }) => openers.has(text)).map(({ text }) => text)),
  );
  return names.filter(({ isInitial, words, text, paragraph, from }) => {
    if (!isInitial || words.length > 1 || inside.has(text)) return true;
    const isPlain = hasClass(tokens[paragraph]?.[from], PLAIN) || NOUN_ENDING.test(text.toLowerCase());
    return !isPlain && !small.has(text.toLowerCase());
  });
}

const PLAIN =
  WORD.adverb | WORD.base | WORD.gerund | WORD.participle | WORD.time | WORD.determiner | WORD.pronoun;
