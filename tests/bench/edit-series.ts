import type { KeyedArticle, KeyedSentence } from './edited-article.ts';
import { EDITS } from './edits.ts';
import { pick, type Random } from './random.ts';

/**
 * What changes the linked sentence's own words. With a look-alike put in by the same editor, such an edit is a swap of
 * names in the one and a new sentence beside it, or the other way round: nobody can tell which from the texts, and a
 * link to words that leave the name out finds them in the look-alike.
 */
const REWRITES = /^(?:sentence deleted|removed|country|name|number|denied|typo|a word|two words)/;
const ADDS_LOOK_ALIKE = /^look-alike/;

/** Applies edits one after another, each to what the linked sentence has become; once it is gone, to the rest. */
export function applySeries(
  names: readonly string[],
  article: KeyedArticle,
  target: KeyedSentence,
  random: Random,
): KeyedArticle {
  const isRewritten = names.some((name) => REWRITES.test(name));
  return names.reduce((edited, name) => {
    if (isRewritten && ADDS_LOOK_ALIKE.test(name)) return edited;
    const now = findSuccessor(edited, target) ?? pick(random, edited.flat());
    return EDITS[name]?.(edited, now, random) ?? edited;
  }, article);
}

/** The sentence that has most of another's words, by their keys. */
function findSuccessor(article: KeyedArticle, { words }: KeyedSentence): KeyedSentence | undefined {
  const keys = new Set(words.map(({ key }) => key));
  return article.flat().find((sentence) => sentence.words.some(({ key }) => keys.has(key)));
}
