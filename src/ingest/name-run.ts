import { NO_ENTITY, ORGANIZATION_WORDS } from './name-words.ts';
import { hasClass, type Token } from './tokenize.ts';
import { SPEECH, WORD } from './word-classes.ts';

/** Words that open no name, capital or not. */
export const NOT_A_NAME =
  WORD.determiner |
  WORD.pronoun |
  WORD.preposition |
  WORD.conjunction |
  WORD.subordinator |
  WORD.auxiliary |
  WORD.relative;
const PARTICLES = new Set(
  'al bin bint ibn van von der den de da di del la le el ben abu ul y dos'.split(' '),
);
const JOINERS = new Set(['of', 'for', 'on', 'in', 'and']);
/** Bodies whose names go on after "of" or "for". */
const OPEN_HEADS = new Set(
  `Ministry Department Organization Organisation Committee Commission Council Office Bureau Union Embassy League House Bank
  University Institute Center Centre Association Chamber Conference Court Agency Federation Authority Fund Strait Gulf
  Parliament Board Horn Sea Port Province Republic Society Forum Church`.split(/\s+/),
);

/** Bodies after whose names "of" or "for" opens something else: "the Army of invaders", "the Times for May". */
const CLOSED_HEADS = new Set(
  'Corp. Inc. Ltd. Co. News Times Post Journal Daily Tribune Herald Gazette Monitor Review Register Globe Guardian International Police Hamas Taliban Hezbollah Press'.split(
    ' ',
  ),
);

/** Whether a run of capitalised words that can be a name starts at a token; not "Then Lavrov", "Said Lavrov". */
export function opensName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!hasClass(token, WORD.capital) || hasClass(token, NOT_A_NAME)) return false;
  const isOpener = hasClass(token, WORD.adverb | SPEECH) && hasClass(tokens[index + 1], WORD.capital);
  return !isOpener || hasClass(tokens[index - 1], WORD.capital);
}

/** The last token of the run that starts at `from`. */
export function runEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  for (;;) {
    const next = tokens[to + 1];
    const second = tokens[to + 2];
    if (
      hasClass(next, WORD.capital) &&
      !hasClass(next, WORD.pronoun | WORD.preposition | WORD.conjunction) &&
      !endsRun(next, second)
    )
      to += 1;
    else if (particlesAt(tokens, to + 1) > 0) to += particlesAt(tokens, to + 1) + 1;
    else if (JOINERS.has(next?.text ?? '') && joins(tokens, from, to)) to += second?.lower === 'the' ? 3 : 2;
    else return to;
  }
}

/** "Lavrov Tuesday", "Lavrov Is", "in Kyiv The": what is no part of the name before it, although it has a capital. */
function endsRun(token: Token | undefined, after: Token | undefined): boolean {
  if (token?.text === 'Said' && isBehindName(after)) return false;
  if (token?.text === 'The' || /^(?:Is|Are|Was|Were|Has|Says|Said)$/.test(token?.text ?? '')) return true;
  return hasClass(token, WORD.time) && NO_ENTITY.has(token?.text ?? '');
}

/** "Edward Said, who", "Badr Al Said added", "Said’s": there the word is a family name. */
function isBehindName(token: Token | undefined): boolean {
  return token?.text === ',' || hasClass(token, WORD.possessive | WORD.verb | WORD.auxiliary);
}

/** How many particles stand before the next part of a name: "van den" of "Ferdinand van den Broek". */
function particlesAt(tokens: readonly Token[], from: number): number {
  let count = 0;
  while (count < MOST_PARTICLES && PARTICLES.has(tokens[from + count]?.text ?? '')) count += 1;
  return hasClass(tokens[from + count], WORD.capital) ? count : 0;
}

/** "de la", "bin al", "van der". */
const MOST_PARTICLES = 2;

function joins(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[to + 2];
  const next = first?.text === 'the' ? tokens[to + 3] : first;
  const joiner = tokens[to + 1]?.text;
  const isGroup = tokens[to]?.text === 'Group' && joiner === 'of';
  if (isGroup && hasClass(first, WORD.number)) return true;
  if (!hasClass(next, WORD.capital) || hasClass(next, WORD.pronoun | WORD.time)) return false;
  const hasOpened = tokens.slice(from, to + 1).some(({ lower }) => lower === 'of' || lower === 'for');
  if (joiner === 'and') return hasOpened && first === next && isOpenHead(tokens[from]);
  if (joiner === 'in')
    return (
      (hasOpened && tokens[from]?.text === 'Organization') || (to > from && tokens[to]?.text === 'Mission')
    );
  if (joiner === 'on' && NO_ENTITY.has(next?.text ?? '')) return false;
  return isOpenHead(tokens[to]) || isOpenHead(tokens[from]);
}

/** Whether a body's name can go on with "of" or "for" after a word. */
export function isOpenHead(token: Token | undefined): boolean {
  const word = token?.text ?? '';
  return OPEN_HEADS.has(word) || (ORGANIZATION_WORDS.has(word) && !CLOSED_HEADS.has(word));
}
