import {
  addAlias,
  addEntity,
  addMention,
  type DraftMention,
  type EntityBook,
  type EntityDraft,
} from './entity-book.ts';
import { EVENT_ADJECTIVES, EVENT_GROUPS } from './event-nouns.ts';
import { type NamedAt, namedAt, namedObject } from './named-place.ts';
import { hasClass, type Token } from './tokenize.ts';
import { WORD } from './word-classes.ts';

interface KnownEvent {
  readonly entity: EntityDraft;
  readonly group: string;
  /** Countries and other things that its name names. */
  readonly about: ReadonlySet<string>;
}

interface EventPhrase {
  readonly from: number;
  readonly to: number;
  readonly group: string;
  readonly about: readonly string[];
  readonly paragraph: number;
}

/**
 * Events by a noun and a name: "official visit to the Republic of Azerbaijan", "incident at Azerbaijan’s embassy", "COVID-19
 * pandemic". A bare one, "the trip", means the last event of its kind, or else the first that the article names.
 */
export function findEvents(
  book: EntityBook,
  tokens: readonly (readonly Token[])[],
  byParagraph: ReadonlyMap<number, readonly DraftMention[]>,
): void {
  const known: KnownEvent[] = [];
  const bare: EventPhrase[] = [];
  const latest = new Map<string, KnownEvent>();
  for (const [paragraph, list] of tokens.entries()) {
    const named = namedAt(byParagraph.get(paragraph) ?? []);
    for (const [at, token] of list.entries()) {
      const group = EVENT_GROUPS.get(token.lower);
      if (group === undefined) continue;
      const phrase = readEvent(paragraph, list, at, group, named);
      if (phrase !== undefined) {
        const event = link(book, known, phrase, list);
        latest.set(group, event);
      } else if (isPointedTo(list, at)) {
        const event = latest.get(group);
        const own = { paragraph, from: definiteStart(list, at), to: at, group, about: [] };
        if (event === undefined) bare.push(own);
        else addMention(book, event.entity, 'role', rangeOf(own, list));
      }
    }
  }
  for (const phrase of bare) {
    const event = known.find(({ group }) => group === phrase.group);
    if (event !== undefined)
      addMention(book, event.entity, 'role', rangeOf(phrase, tokens[phrase.paragraph] ?? []));
  }
}

function rangeOf({ paragraph, from, to }: EventPhrase, tokens: readonly Token[]) {
  return { paragraph, start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}

const LINKS = /^(?:to|at|in|on|with|against|of|between)$/;

function readEvent(
  paragraph: number,
  tokens: readonly Token[],
  at: number,
  group: string,
  named: NamedAt,
): EventPhrase | undefined {
  const before = named.byEnd.get(tokens[at - 1]?.end ?? -1);
  if (before?.entity.type === 'Person') return undefined;
  if (before !== undefined && group !== 'visit') {
    return { paragraph, from: startOf(tokens, at - 1, before.start), to: at, group, about: [keyOf(before)] };
  }
  if (isNameBefore(tokens, at) && group === 'pandemic')
    return { paragraph, from: at - 1, to: at, group, about: [] };
  if (/^(?:press|news)$/.test(tokens[at - 1]?.lower ?? '')) return undefined;
  if (!LINKS.test(tokens[at + 1]?.lower ?? '')) return undefined;
  const object = namedObject(tokens, at + 2, named);
  if (object === undefined || object.named.some(({ entity }) => entity.type === 'Person')) return undefined;
  let from = at;
  while (EVENT_ADJECTIVES.has(tokens[from - 1]?.lower ?? '')) from -= 1;
  return { paragraph, from, to: object.to, group, about: object.named.map(keyOf) };
}

function isNameBefore(tokens: readonly Token[], at: number): boolean {
  return hasClass(tokens[at - 1], WORD.capital) && !hasClass(tokens[at - 1], WORD.determiner);
}

function startOf(tokens: readonly Token[], last: number, start: number): number {
  let at = last;
  while ((tokens[at]?.start ?? 0) > start) at -= 1;
  return at;
}

/** A country counts the same by its name, its capital and its people's name. */
function keyOf({ entity }: DraftMention): string {
  return entity.countryCode ?? entity.id;
}

function link(
  book: EntityBook,
  known: KnownEvent[],
  phrase: EventPhrase,
  tokens: readonly Token[],
): KnownEvent {
  const range = rangeOf(phrase, tokens);
  const text = textOf(tokens, phrase);
  const found = known.find(({ group, about }) => group === phrase.group && isSameAbout(about, phrase.about));
  const event = found ?? {
    entity: addEntity(book, 'Event', text),
    group: phrase.group,
    about: new Set(phrase.about),
  };
  if (found === undefined) known.push(event);
  else addAlias(event.entity, text);
  addMention(book, event.entity, 'name', range);
  return event;
}

function isSameAbout(about: ReadonlySet<string>, other: readonly string[]): boolean {
  return about.size === 0 ? other.length === 0 : other.some((key) => about.has(key));
}

function textOf(tokens: readonly Token[], { from, to }: EventPhrase): string {
  let text = '';
  let end = tokens[from]?.start ?? 0;
  for (const token of tokens.slice(from, to + 1)) {
    text += `${token.start > end ? ' ' : ''}${token.text}`;
    end = token.end;
  }
  return text;
}

/** "the trip", "this visit", "her visit". */
function isPointedTo(tokens: readonly Token[], at: number): boolean {
  return definiteStart(tokens, at) < at;
}

function definiteStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (EVENT_ADJECTIVES.has(tokens[from - 1]?.lower ?? '') || tokens[from - 1]?.lower === 'upcoming')
    from -= 1;
  return /^(?:the|this|that|his|her|their|its)$/.test(tokens[from - 1]?.lower ?? '') ? from - 1 : at;
}
