import { type Discourse, findBody, findPerson, newDiscourse, notice, type Place } from './discourse.ts';
import type { DraftMention, EntityDraft } from './entity-book.ts';
import { type LinkedRole, matchesRole, type Role, type RolePhrase } from './find-roles.ts';
import { FEMALE_WORDS, isSpokesNoun, MALE_WORDS } from './role-nouns.ts';
import type { SentenceMap } from './sentence-map.ts';
import type { TextRange } from './text-range.ts';
import { hasClass, type Token } from './tokenize.ts';
import { WORD } from './word-classes.ts';

/** Words that stand for an entity named elsewhere: "she", "the spokeswoman". */
export interface Reference extends TextRange {
  readonly entity: EntityDraft;
  readonly form: 'role' | 'pronoun';
  readonly sentencesBack?: number;
  /** A pronoun that can mean another almost as well. */
  readonly isContested?: true;
}

interface Item extends TextRange {
  /** Whether it counts in quoted words too: a role is the same whoever speaks, a pronoun is not. */
  readonly isInQuotes: boolean;
  readonly act: (walk: Walk, place: Place) => void;
}

interface Walk {
  /** Nameless people who spoke, and the body that each speaks for. */
  readonly nameless: Map<EntityDraft, EntityDraft | undefined>;
  readonly bodyOf: (phrase: RolePhrase) => EntityDraft | undefined;
  readonly discourse: Discourse;
  readonly references: Reference[];
  readonly roles: Role[];
  /** Also those that come later: "Iran’s President" before "President Pezeshkian". */
  readonly allRoles: readonly Role[];
  readonly isSource: (range: TextRange) => boolean;
  readonly isSubject: (range: TextRange) => boolean;
}

/** What the walk reads: everything that is named, and where. */
export interface ReferenceInput {
  readonly tokens: readonly (readonly Token[])[];
  /** Of people, bodies and countries. */
  readonly named: readonly DraftMention[];
  readonly phrases: readonly RolePhrase[];
  /** Roles that an apposition or title links to a person; `phrase` is where. */
  readonly roles: readonly LinkedRole[];
  readonly sentences: SentenceMap;
  readonly isSource: (range: TextRange) => boolean;
  readonly isSubject: (range: TextRange) => boolean;
}

/** Walks through the article once, as a reader does, and says whom its pronouns and roles mean. */
export function findReferences(input: ReferenceInput): readonly Reference[] {
  const { tokens, named, phrases, roles, sentences, isSource, isSubject } = input;
  const linked = new Map(roles.map((role) => [role.phrase, role]));
  const items: Item[] = [];
  for (const mention of named) {
    const { paragraph, start, end } = mention;
    items.push({ paragraph, start, end, isInQuotes: false, act: noteName(mention) });
  }
  for (const phrase of phrases)
    items.push({ ...rangeOf(phrase), isInQuotes: true, act: readRole(phrase, linked.get(phrase)) });
  for (const [paragraph, list] of tokens.entries()) {
    for (const token of list) {
      if (hasClass(token, WORD.pronoun | WORD.determiner) && PRONOUNS.has(token.lower))
        items.push({
          paragraph,
          start: token.start,
          end: token.end,
          isInQuotes: false,
          act: readPronoun(paragraph, token),
        });
    }
  }
  const outside = items.filter(
    ({ paragraph, start, isInQuotes }) => isInQuotes || !sentences.isQuoted(paragraph, start),
  );
  // "Her counterpart": whose it is comes before who it is.
  outside.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end);
  const walk: Walk = {
    nameless: new Map(),
    bodyOf: (phrase) => bodyBehind(phrase, named),
    discourse: newDiscourse(),
    references: [],
    roles: [],
    allRoles: roles,
    isSource,
    isSubject,
  };
  for (const item of outside) {
    const { paragraph, start } = item;
    item.act(walk, { paragraph, sentence: sentences.numberOf(paragraph, start) });
  }
  return walk.references;
}

function rangeOf({ paragraph, start, end }: TextRange): TextRange {
  return { paragraph, start, end };
}

function noteName(mention: DraftMention): Item['act'] {
  return (walk, place) => notice(walk.discourse, mention.entity, place, isProminent(walk, mention));
}

function isProminent({ isSource, isSubject }: Walk, range: TextRange): boolean {
  return isSource(range) || isSubject(range);
}

function readRole(phrase: RolePhrase, linked: LinkedRole | undefined): Item['act'] {
  return (walk, place) => {
    const { sentence } = place;
    if (linked !== undefined) {
      walk.roles.push(linked);
      linked.holder.gender ??= genderOfWord(phrase.head);
      if (!linked.isInName) refer(walk, phrase, linked.holder, 'role', place, 0);
      return;
    }
    const isOpen = phrase.hasOwner && phrase.countryCode === undefined;
    const isKnown = phrase.isDefinite && !phrase.isPossessed && !isOpen;
    const holder = isKnown ? (holderOf(walk, phrase) ?? lastSpeaker(walk, phrase, sentence)) : undefined;
    if (holder === undefined) {
      if (isKnown || (!phrase.isDefinite && walk.isSource(phrase))) noteNameless(walk, phrase, place);
      return;
    }
    const isNamed = !walk.nameless.has(holder);
    const back = isNamed ? walk.discourse.traces.findLast(({ entity }) => entity === holder) : undefined;
    refer(walk, phrase, holder, 'role', place, back && sentence - back.sentence);
  };
}

/**
 * "a spokesman for the commission said … he said … the spokesman said": these words are the nameless spokesman’s, and no one’s who was
 * named before. What he says is his body’s word. So with "the Czech foreign minister … the minister said": not the interior minister.
 */
function noteNameless(walk: Walk, phrase: RolePhrase, place: Place): void {
  const { head, modifiers, countryCode } = phrase;
  const gender = genderOfWord(head);
  const nobody: EntityDraft = { id: '', type: 'Person', name: '', aliases: new Set(), gender };
  walk.nameless.set(nobody, isSpokesNoun(head) ? walk.bodyOf(phrase) : undefined);
  walk.roles.push({ holder: nobody, head, modifiers, countryCode });
  notice(walk.discourse, nobody, place, isProminent(walk, phrase));
}

/** "a NATO spokesman", "a spokesman for the commission": the body in or right behind the words. */
function bodyBehind(
  { paragraph, start, end }: RolePhrase,
  named: readonly DraftMention[],
): EntityDraft | undefined {
  return named.find(
    (mention) =>
      mention.paragraph === paragraph &&
      mention.entity.type === 'Organization' &&
      mention.start >= start &&
      mention.start <= end + FOR_LENGTH,
  )?.entity;
}

/** Characters of " for the ". */
const FOR_LENGTH = 9;

/**
 * "Yusuf Rahmani of the Institute called it … the analyst said": the role of the one person that the last sentences name, if the article
 * gives that person no other.
 */
function lastSpeaker(
  { roles, discourse, isSource, nameless }: Walk,
  phrase: RolePhrase,
  sentence: number,
): EntityDraft | undefined {
  if (!isSource(phrase) || phrase.countryCode !== undefined || phrase.hasOwner || isSpokesNoun(phrase.head))
    return undefined;
  const near = discourse.traces.filter(
    (trace) =>
      trace.entity.type === 'Person' &&
      trace.paragraph === phrase.paragraph &&
      trace.sentence < sentence &&
      sentence - trace.sentence <= 2,
  );
  const [only, ...more] = new Set(near.map(({ entity }) => entity));
  if (only === undefined || more.length > 0 || nameless.has(only)) return undefined;
  return roles.some(({ holder }) => holder === only) ? undefined : only;
}

/** Of those who hold such a role the one named last; before any was named, the first that the article will name. */
function holderOf({ roles, allRoles, discourse }: Walk, phrase: RolePhrase): EntityDraft | undefined {
  const known = roles.filter((role) => matchesRole(phrase, role));
  const holders = new Set(known.map(({ holder }) => holder));
  const recent = discourse.traces.findLast(({ entity }) => holders.has(entity));
  return recent?.entity ?? known.at(-1)?.holder ?? allRoles.find((role) => matchesRole(phrase, role))?.holder;
}

/** Notes whom words mean. Those that mean somebody nameless are a body’s where he or she speaks for one, otherwise nobody’s. */
function refer(
  walk: Walk,
  range: TextRange,
  entity: EntityDraft,
  form: Reference['form'],
  place: Place,
  sentencesBack: number | undefined,
  isContested = false,
): void {
  const isNamed = !walk.nameless.has(entity);
  const meant = isNamed ? entity : walk.isSource(range) ? walk.nameless.get(entity) : undefined;
  if (meant !== undefined)
    walk.references.push({
      ...rangeOf(range),
      entity: meant,
      form,
      ...(sentencesBack !== undefined && { sentencesBack }),
      ...(isContested && isNamed && { isContested }),
    });
  notice(walk.discourse, entity, place, isProminent(walk, range));
}

function genderOfWord(word: string): 'female' | 'male' | undefined {
  if (FEMALE_WORDS.has(word)) return 'female';
  return MALE_WORDS.has(word) ? 'male' : undefined;
}

const PRONOUNS: ReadonlyMap<string, 'female' | 'male' | 'body'> = new Map([
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['it', 'body'],
  ['its', 'body'],
]);

function readPronoun(paragraph: number, token: Token): Item['act'] {
  return (walk, place) => {
    const kind = PRONOUNS.get(token.lower);
    if (kind === undefined || hasClass(token, WORD.punctuation)) return;
    const range = { paragraph, start: token.start, end: token.end };
    const found =
      kind === 'body' ? findOwner(walk, token, place, range) : findPerson(walk.discourse, kind, place);
    if (found === undefined) return;
    if (kind !== 'body') found.entity.gender ??= kind;
    refer(walk, range, found.entity, 'pronoun', place, found.sentencesBack, found.isContested);
  };
}

/** "it" and "its" are taken up only where they speak or where their own sentence names the owner first: "Iran … its". */
function findOwner({ discourse, isSource }: Walk, token: Token, place: Place, range: TextRange) {
  const found = findBody(discourse, place);
  if (found === undefined) return undefined;
  if (token.lower === 'it') return isSource(range) ? found : undefined;
  return found.sentencesBack === 0 && isOnlyBody(discourse, place.sentence) ? found : undefined;
}

/** With two bodies in one sentence "its" can be either's. */
function isOnlyBody({ traces }: Discourse, sentence: number): boolean {
  const bodies = traces.filter((trace) => trace.sentence === sentence && trace.entity.type !== 'Person');
  return new Set(bodies.map(({ entity }) => entity)).size === 1;
}
