import type { DraftMention } from './entity-book.ts';
import { hasClass, type Token } from './tokenize.ts';
import { WORD } from './word-classes.ts';

/** The named things of one paragraph by the start and by the end of their words. */
export interface NamedAt {
  readonly byStart: ReadonlyMap<number, DraftMention>;
  readonly byEnd: ReadonlyMap<number, DraftMention>;
}

/** Of mentions that start or end at one place the longest counts. */
export function namedAt(mentions: readonly DraftMention[]): NamedAt {
  const byStart = new Map<number, DraftMention>();
  const byEnd = new Map<number, DraftMention>();
  for (const mention of mentions) {
    if ((byStart.get(mention.start)?.end ?? -1) < mention.end) byStart.set(mention.start, mention);
    const other = byEnd.get(mention.end);
    if (other === undefined || other.start > mention.start) byEnd.set(mention.end, mention);
  }
  return { byStart, byEnd };
}

/** Words that name a place or party after a preposition, and what they name. */
export interface NamedObject {
  /** The last token. */
  readonly to: number;
  readonly named: readonly DraftMention[];
}

const MOST_PARTS = 3;

/**
 * What stands after "visit to", "incident at": a name with its possessions and places, "Azerbaijan’s embassy in Tehran"; undefined
 * where no name stands there.
 */
export function namedObject(
  tokens: readonly Token[],
  from: number,
  { byStart }: NamedAt,
): NamedObject | undefined {
  const named: DraftMention[] = [];
  let at = from;
  let to = -1;
  for (let part = 0; part < MOST_PARTS; part += 1) {
    while (hasClass(tokens[at], WORD.determiner)) at += 1;
    const mention = byStart.get(tokens[at]?.start ?? -1);
    if (mention === undefined) break;
    named.push(mention);
    to = lastTokenOf(tokens, at, mention.end);
    if (mention.form === 'demonym') to = nounAfter(tokens, to + 1) ?? to;
    if (hasClass(tokens[to + 1], WORD.possessive)) to = nounAfter(tokens, to + 2) ?? to;
    if (!/^(?:in|at|and)$/.test(tokens[to + 1]?.lower ?? '')) break;
    at = to + 2;
  }
  return to < 0 ? undefined : { to, named };
}

function lastTokenOf(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  while ((tokens[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) at += 1;
  return at;
}

/** The noun that is possessed: "embassy" of "Azerbaijan’s embassy". */
function nounAfter(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  const isNoun =
    token !== undefined && !hasClass(token, WORD.punctuation | WORD.preposition | WORD.verb | WORD.auxiliary);
  return isNoun ? at : undefined;
}
