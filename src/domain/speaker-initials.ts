import type { IndexedArticle } from './indexed-article.ts';

/**
 * A short sign for each speaker, in the order in which they first speak: "Ingrid Solheim" → "IS", "Hamas" → "Ha"; an
 * acronym stays as it is up to four letters. Two that would have the same sign get a number each. Empty where nobody or
 * only one speaks.
 */
export function speakerInitials(article: IndexedArticle): ReadonlyMap<string, string> {
  const ids = [...new Set(article.article.quotations.flatMap(({ speaker }) => speaker ?? []))];
  if (ids.length < 2) return new Map();
  const signs = ids.map((id) => ({ id, sign: initialsOf(article.entityById.get(id)?.name ?? id) }));
  return new Map(
    signs.map(({ id, sign }, index) => {
      const alike = signs.filter((other) => other.sign === sign);
      const number = signs.slice(0, index + 1).filter((other) => other.sign === sign).length;
      return [id, alike.length > 1 ? `${sign}${number}` : sign];
    }),
  );
}

/** No name is longer than this; whatever calls itself one must not be taken apart word by word. */
const NAME_START = 200;

function initialsOf(name: string): string {
  const words = name
    .slice(0, NAME_START)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  const [first = name, second] = words;
  if (second !== undefined)
    return words
      .slice(0, 3)
      .map((word) => word.charAt(0))
      .join('');
  return /^\p{Lu}{2,4}$/u.test(first) ? first : first.slice(0, 2);
}
