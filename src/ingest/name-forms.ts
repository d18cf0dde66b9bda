import { foldName } from './country-gazetteer.ts';

const PARTICLE = /^(?:al|bin|bint|ibn|van|von|der|den|de|da|di|del|la|le|el|ben|abu|ul|y|dos)$/i;
const SUFFIX = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;

/** The words of a name that count when names are compared: without particles, suffixes and accents. */
export function coreWords(words: readonly string[]): readonly string[] {
  const core = words
    .filter((word) => !PARTICLE.test(word) && !SUFFIX.test(word))
    .map((word) => foldName(word));
  return core.length > 0 ? core : words;
}

/**
 * Whether two forms can name the same person: the shorter one's words are the last, the first, or an initialled form of
 * the longer one's. "Mohajerani" and "Fatemeh Mohajerani"; "Xi" and "Xi Jinping" (family name first); not "Vladimir Putin"
 * and "Katerina Putin".
 */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [longer, shorter] =
    a.length >= b.length ? [coreWords(a), coreWords(b)] : [coreWords(b), coreWords(a)];
  if (shorter.length === 1) return longer.at(-1) === shorter[0] || longer[0] === shorter[0];
  return longer.at(-1) === shorter.at(-1) && isSameGivenName(longer[0] ?? '', shorter[0] ?? '');
}

function isSameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const isInitial = a.length <= 2 || b.length <= 2 || a.includes('.') || b.includes('.');
  return isInitial && a.charAt(0) === b.charAt(0);
}

/** The last and the first counting word of a name, folded: the words under which it is looked up. */
export function edgeWords(words: readonly string[]): readonly string[] {
  const core = coreWords(words);
  return [...new Set([core.at(-1) ?? '', core[0] ?? ''])];
}
