import {
  addAlias,
  addEntity,
  addMention,
  type DraftMention,
  type EntityBook,
  type EntityDraft,
} from './entity-book.ts';
import { type NamedAt, namedAt, namedObject } from './named-place.ts';
import { hasClass, type Token } from './tokenize.ts';
import { WORD } from './word-classes.ts';

const MISSIONS = new Set(['embassy', 'consulate', 'consulate-general']);
const GOVERNMENTS = new Set(['administration', 'government', 'cabinet']);
const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|\d+(?:st|nd|rd|th))$/;

/**
 * Bodies that are named by a common noun: "Azerbaijan’s embassy in Tehran", "the Iranian embassy", "the Biden administration", "the
 * fourteenth administration". A country's own government is the country and no second entity.
 */
export function findInstitutions(
  book: EntityBook,
  tokens: readonly (readonly Token[])[],
  byParagraph: ReadonlyMap<number, readonly DraftMention[]>,
): void {
  const known = new Map<string, EntityDraft>();
  let latest: EntityDraft | undefined;
  for (const [paragraph, list] of tokens.entries()) {
    const named = namedAt(byParagraph.get(paragraph) ?? []);
    for (const [at, token] of list.entries()) {
      const isGovernment = GOVERNMENTS.has(token.lower);
      if (!isGovernment && !MISSIONS.has(token.lower)) continue;
      const span = isGovernment ? governmentAt(list, at, named) : missionAt(list, at, named);
      if (span === undefined) {
        const isBare = token.lower === 'administration' && list[at - 1]?.lower === 'the';
        if (isBare && latest !== undefined)
          addMention(book, latest, 'role', rangeOf(paragraph, list, at - 1, at));
        continue;
      }
      const range = rangeOf(paragraph, list, span.from, span.to);
      const text = wordsOf(list, span.from, span.to);
      const entity = known.get(span.key) ?? addEntity(book, 'Organization', text);
      known.set(span.key, entity);
      addAlias(entity, text);
      addMention(book, entity, 'name', range);
      if (isGovernment) latest = entity;
    }
  }
}

interface InstitutionSpan {
  readonly from: number;
  readonly to: number;
  /** The same for every form of the name. */
  readonly key: string;
}

function missionAt(tokens: readonly Token[], at: number, named: NamedAt): InstitutionSpan | undefined {
  const noun = tokens[at]?.lower ?? '';
  const gap = hasClass(tokens[at - 1], WORD.possessive) ? 2 : 1;
  const owner = named.byEnd.get(tokens[at - gap]?.end ?? -1);
  const place = /^(?:in|at)$/.test(tokens[at + 1]?.lower ?? '')
    ? namedObject(tokens, at + 2, named)
    : undefined;
  if (owner?.entity.countryCode !== undefined) {
    const from = firstToken(tokens, at - gap, owner.start);
    return { from, to: place?.to ?? at, key: `${owner.entity.countryCode} ${noun}` };
  }
  if (tokens[at + 1]?.lower !== 'of') return undefined;
  const object = namedObject(tokens, at + 2, named);
  const code = object?.named[0]?.entity.countryCode;
  return object === undefined || code === undefined
    ? undefined
    : { from: at, to: object.to, key: `${code} ${noun}` };
}

function governmentAt(tokens: readonly Token[], at: number, named: NamedAt): InstitutionSpan | undefined {
  const before = tokens[at - 1];
  if (before === undefined) return undefined;
  if (ORDINAL.test(before.lower))
    return { from: at - 1, to: at, key: `${before.lower} ${tokens[at]?.lower}` };
  const owner = named.byEnd.get(before.end);
  if (owner?.entity.type !== 'Person') return undefined;
  return {
    from: firstToken(tokens, at - 1, owner.start),
    to: at,
    key: `${owner.entity.id} ${tokens[at]?.lower}`,
  };
}

/** Back from a token to the one that starts at an offset. */
export function firstToken(tokens: readonly Token[], last: number, start: number): number {
  let at = last;
  while (at > 0 && (tokens[at]?.start ?? 0) > start) at -= 1;
  return at;
}

/** The characters of the tokens from one to another. */
export function rangeOf(paragraph: number, tokens: readonly Token[], from: number, to: number) {
  return { paragraph, start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}

/** The words of the tokens from one to another, parted as in the text. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  let end = tokens[from]?.start ?? 0;
  for (const token of tokens.slice(from, to + 1)) {
    text += `${token.start > end ? ' ' : ''}${token.text}`;
    end = token.end;
  }
  return text;
}
