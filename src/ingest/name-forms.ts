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
 * Whether two forms can name the same person: the shorter one's words are the last or the first of the longer one's, some of them in
 * their order, or an initialled form. "Mohajerani" and "Fatemeh Mohajerani"; "Xi" and "Xi Jinping" (family name first); "Restrepo" and
 * "Laura Sofía Restrepo Gaviria"; not "Vladimir Putin" and "Katerina Putin".
 */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [longer, shorter] =
    a.length >= b.length ? [coreWords(a), coreWords(b)] : [coreWords(b), coreWords(a)];
  if (shorter.length === 1) return longer.includes(shorter[0] ?? '');
  if (longer.at(-1) === shorter.at(-1) && isSameGivenName(longer[0] ?? '', shorter[0] ?? '')) return true;
  return isPartOf(shorter, longer);
}

/** "Minh Khai" of "Nguyễn Thị Minh Khai", "Laura Restrepo" of "Laura Sofía Restrepo Gaviria". */
function isPartOf(shorter: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const word of longer) if (word === shorter[at]) at += 1;
  return at === shorter.length;
}

function isSameGivenName(a: string, b: string): boolean {
  if (a === b) return true;
  const isInitial = a.length <= 2 || b.length <= 2 || a.includes('.') || b.includes('.');
  return isInitial && a.charAt(0) === b.charAt(0);
}

/** The counting words of a name, folded, the last and the first before the others: the words under which it is looked up. */
export function keyWords(words: readonly string[]): readonly string[] {
  const core = coreWords(words);
  return [...new Set([core.at(-1) ?? '', core[0] ?? '', ...core])];
}
