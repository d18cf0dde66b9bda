import type { NameSpan } from './find-names.ts';
import type { NameContext } from './name-type.ts';
import { NO_ENTITY, ORGANIZATION_WORDS } from './name-words.ts';
import { hasClass, type Token } from './tokenize.ts';
import { WORD } from './word-classes.ts';

/** Nouns for bodies that stand before or beside their names: "the network Ríos Libres", "Nordlink, the operator of the cable". */
const BODY_NOUN =
  /^(?:agency|newspaper|channel|broadcaster|group|party|movement|militia|network|magazine|website|company|firm|charity|airline|operator|bank|manufacturer|utility|carrier|consortium|conglomerate|developer|contractor|miner|retailer|insurer|publisher|ngo|union|organi[sz]ation|giant|producer|supplier|subsidiary|startup|start-up|think-tank|daily|weekly|paper|tabloid|council|federation|alliance|coalition|association|institute|foundation|refiner|lender|shipyard|shipper|\p{Ll}+(?:maker|builder))$/u;
/** What only a body has. */
const OF_BODY =
  /^(?:shares|board|shareholders|subsidiary|factory|factories|plants?|headquarters|employees|workers|newsroom|fleet|ships|tankers|airliners|chief|ceo|chairman|executives?|managers?|spokes(?:man|woman|person))$/;
const RUNS =
  /^(?:runs|owns|operates|makes|builds|supplies|employs|publishes|sells|manages|represents|produces|exports|ships|groups)$/;
const PRINTS = /^(?:reported|reports|published|publishes|broadcast|quoted)$/;

/**
 * The texts of names that some use shows to be a body's although no word of theirs does: companies, papers and charities, of which news
 * says "Nordlink said it …", "Siemens and Alcatel welcomed …", "the charity X", "X’s factory". Family names of people that the article
 * names in full are not among them.
 */
export function collectBodies(
  names: readonly NameSpan[],
  { tokens, isSource }: Pick<NameContext, 'tokens' | 'isSource'>,
): ReadonlySet<string> {
  const surnames = new Set(names.flatMap(({ words }) => (words.length > 1 ? [words.at(-1) ?? ''] : [])));
  const bodies = new Set<string>();
  for (const name of names) {
    if (surnames.has(name.text) || NO_ENTITY.has(name.words.at(-1) ?? '') || name.titleFrom < name.from)
      continue;
    const own = tokens[name.paragraph] ?? [];
    const isPair = name.words.length === 1 && pairsWith(name, own, surnames);
    if (isPair || standsBesideBody(name, own) || hasBodySign(name, own, isSource(name)))
      bodies.add(name.text);
    if (isPair) bodies.add(own[name.to + 2]?.text ?? '');
  }
  return bodies;
}

/** "Maersk and Mitsui welcomed": two people would have been named in full. */
function pairsWith({ from, to }: NameSpan, tokens: readonly Token[], surnames: ReadonlySet<string>): boolean {
  const other = tokens[to + 2];
  const isOther = isBareName(other) && !surnames.has(other?.text ?? '') && other?.text !== tokens[from]?.text;
  if (tokens[to + 1]?.lower !== 'and' || !isOther || hasClass(tokens[from - 1], WORD.conjunction))
    return false;
  return hasClass(tokens[to + 3], WORD.verb | WORD.auxiliary) && isBareName(tokens[from]);
}

/** "Codelco and the Andean Development Corporation" */
function standsBesideBody({ to }: NameSpan, tokens: readonly Token[]): boolean {
  if (tokens[to + 1]?.lower !== 'and' || tokens[to + 2]?.lower !== 'the') return false;
  let last = to + 3;
  while (hasClass(tokens[last + 1], WORD.capital)) last += 1;
  return last > to + 3 && ORGANIZATION_WORDS.has(tokens[last]?.text ?? '');
}

/** A capitalised word that no table knows as another word, nor as a people’s, a party’s or a faith’s plural. */
function isBareName(token: Token | undefined): boolean {
  if (!hasClass(token, WORD.capital) || hasClass(token, ~(WORD.capital | WORD.base))) return false;
  const text = token?.text ?? '';
  return !NO_ENTITY.has(text) && !/(?:ans|ists|ers|ors|ites|men|women)$/.test(text);
}

function hasBodySign(name: NameSpan, tokens: readonly Token[], isSource: boolean): boolean {
  const { from, to } = name;
  const before = tokens[from - 1];
  const next = tokens[to + 1];
  const second = tokens[to + 2];
  if (BODY_NOUN.test(before?.lower ?? '') && !hasClass(before, WORD.capital)) return true;
  if (hasClass(next, WORD.possessive) && OF_BODY.test(second?.lower ?? '')) return true;
  if (next?.text === ',' && second?.lower === 'which')
    return isSource || RUNS.test(tokens[to + 3]?.lower ?? '');
  if (isEmployer(tokens, from) || isLeader(tokens, from) || isExample(tokens, from)) return true;
  if (before?.text === ',' && isBodyNoun(tokens, phraseHead(tokens, from - 2))) return true;
  if (next?.text === ',' && hasClass(second, WORD.determiner) && isBodyAhead(tokens, to + 3)) return true;
  if (!isSource || name.words.length > 1) return false;
  return PRINTS.test(next?.lower ?? '') || speaksOfItself(tokens, to + 1);
}

/** "Nordlink said it lost", "Nordlink said that its" */
function speaksOfItself(tokens: readonly Token[], at: number): boolean {
  if (!hasClass(tokens[at], WORD.say | WORD.tell | WORD.think)) return false;
  const object = tokens[at + 1]?.lower === 'that' ? at + 2 : at + 1;
  return /^(?:it|its)$/.test(tokens[object]?.lower ?? '');
}

/** "a reporter for La Prensa Gráfica" */
function isEmployer(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from - 1]?.text === 'the' ? from - 2 : from - 1;
  return (
    /^(?:for|of|from)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:reporter|correspondent|journalist|columnist|employee|executive|shares)s?$/.test(
      tokens[at - 1]?.lower ?? '',
    )
  );
}

/** "a consortium led by Sinohydro" */
function isLeader(tokens: readonly Token[], from: number): boolean {
  return (
    tokens[from - 1]?.lower === 'by' &&
    /^(?:led|owned|headed)$/.test(tokens[from - 2]?.lower ?? '') &&
    isBodyNoun(tokens, from - 3)
  );
}

/** "companies such as Sinohydro" */
function isExample(tokens: readonly Token[], from: number): boolean {
  const isAs = tokens[from - 1]?.lower === 'as' && tokens[from - 2]?.lower === 'such';
  const at = isAs ? from - 3 : from - 2;
  if (!isAs && !/^(?:like|including)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  return isBodyNoun(tokens, tokens[at]?.text === ',' ? at - 1 : at);
}

function isBodyNoun(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return BODY_NOUN.test(word) || BODY_NOUN.test(word.replace(/ies$/, 'y').replace(/s$/, ''));
}

/** The noun that a phrase before a comma is about: "operator" of "The operator of the cable". */
function phraseHead(tokens: readonly Token[], last: number): number {
  for (let at = last; at > last - REACH && at >= 0; at -= 1) {
    if (hasClass(tokens[at], WORD.punctuation | WORD.verb | WORD.auxiliary | WORD.quote)) return -1;
    if (hasClass(tokens[at], WORD.determiner) && BODY_NOUN.test(tokens[at + 1]?.lower ?? '')) return at + 1;
  }
  return -1;
}

/** "Nordlink, the Danish cable operator,": the noun before the apposition goes on or ends. */
function isBodyAhead(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || hasClass(token, WORD.punctuation | WORD.preposition | WORD.relative))
      return at > from && BODY_NOUN.test(tokens[at - 1]?.lower ?? '');
  }
  return false;
}

const REACH = 8;
