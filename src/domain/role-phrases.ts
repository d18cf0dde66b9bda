import { type IndexedArticle, readSpan } from './indexed-article.ts';
import type { Mention } from './mention.ts';
import { normalizeWords } from './words.ts';

/** Words by which an article calls an entity without its name, and where. */
export interface RolePhrase {
  /** As the article prints them the first time. */
  readonly words: string;
  /** Which of the entity's mentions, counted from 1. */
  readonly numbers: readonly number[];
}

/** What the article calls an entity ("the spokeswoman"), the same words once, in the order of the article. */
export function collectRolePhrases(
  article: IndexedArticle,
  mentions: readonly Mention[],
): readonly RolePhrase[] {
  const phrases = new Map<string, { words: string; numbers: number[] }>();
  for (const [index, mention] of mentions.entries()) {
    if (mention.form !== 'role') continue;
    const words = readSpan(article, mention);
    const key = normalizeWords(words);
    const known = phrases.get(key);
    if (known === undefined) phrases.set(key, { words, numbers: [index + 1] });
    else known.numbers.push(index + 1);
  }
  return [...phrases.values()];
}
