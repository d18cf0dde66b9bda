import type { TypedName } from './name-type.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\d&-]{1,9}$/u;

/**
 * The short forms of bodies' full names, by the full name's words: the acronym in brackets after it, "Caribbean Community (CARICOM)", or
 * else one of the article's that only this name can spell: "Association of Southeast Asian Nations", "ASEAN".
 */
export function findAcronyms(
  names: readonly TypedName[],
  paragraphs: readonly string[],
): ReadonlyMap<string, string> {
  const bodies = names.filter(({ type }) => type === 'Organization');
  const full = [
    ...new Set(bodies.filter(({ words }) => words.length > 1).map(({ words }) => words.join(' '))),
  ];
  const owners = new Map<string, string | undefined>();
  for (const [index, short] of bodies.entries()) {
    if (!ACRONYM.test(short.text) || owners.has(short.text) || owners.size >= MOST) continue;
    const before = bodies[index - 1];
    const introduced =
      before !== undefined && introduces(before, short, paragraphs) ? before.words.join(' ') : undefined;
    const spelling = full.slice(0, MOST).filter((name) => spells(name.split(' '), short.text));
    owners.set(short.text, introduced ?? (spelling.length === 1 ? spelling[0] : undefined));
  }
  return new Map(
    [...owners].flatMap(([short, name]) => (name === undefined ? [] : [[name, short] as const])),
  );
}

/** Acronyms and names that are compared: an article has a dozen, and a hostile one costs no more. */
const MOST = 100;

/** "African Union (AU)", "African Union, or AU" */
function introduces(name: TypedName, short: TypedName, paragraphs: readonly string[]): boolean {
  if (name.paragraph !== short.paragraph || name.words.length < 2) return false;
  const between = (paragraphs[name.paragraph] ?? '').slice(name.end, short.start);
  return name.end < short.start && /^(?: \(|, (?:or|known as|called) (?:the )?)[“"]?$/.test(between);
}

/**
 * Whether an acronym can be read off a name: the first letter of each word that has a capital, in their order, with letters from inside a
 * word between them ("InterGovernmental Authority on Development" → IGAD); small words may be left out.
 */
function spells(words: readonly string[], acronym: string): boolean {
  return spellsFrom(words, acronym.replace(/[&-]/g, ''), 0, 0);
}

function spellsFrom(words: readonly string[], acronym: string, word: number, letter: number): boolean {
  const current = words[word];
  if (current === undefined) return letter === acronym.length && letter > 1;
  const isSmall = !/^\p{Lu}/u.test(current);
  if (isSmall && spellsFrom(words, acronym, word + 1, letter)) return true;
  const letters = current.toUpperCase();
  if (acronym[letter] === undefined || letters[0] !== acronym[letter]) return false;
  let taken = letter + 1;
  if (spellsFrom(words, acronym, word + 1, taken)) return true;
  for (let at = 1; at < letters.length && taken < acronym.length; at += 1) {
    if (letters[at] !== acronym[taken]) continue;
    taken += 1;
    if (spellsFrom(words, acronym, word + 1, taken)) return true;
  }
  return false;
}
