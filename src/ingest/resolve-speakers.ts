import { groupBy } from '#domain/group-by.ts';
import type { SpeakerAttribution } from '#domain/quotation.ts';
import type { DraftMention, EntityDraft } from './entity-book.ts';
import type { Reference } from './find-references.ts';
import type { FoundQuotation } from './found-quotation.ts';
import { isSpokesNoun } from './role-nouns.ts';
import { startingWithin, type TextRange } from './text-range.ts';

/** Who speaks, and how that was found. */
export interface ResolvedSpeaker {
  readonly entity: EntityDraft;
  readonly attribution: SpeakerAttribution;
}

/**
 * By how the source was found, the share of sources that were the annotators' too: 3,100 quotations of PolNeAR's training part, decision
 * record 40. `none` has no source there.
 */
const BY_PATTERN: Readonly<Record<FoundQuotation['pattern'], number>> = {
  after: 0.96,
  inverted: 0.98,
  'according-to': 0.95,
  before: 0.92,
  trailing: 0.8,
  subject: 0.78,
  'carried-on': 0.92,
  none: 0.5,
};

/** By how the speaker is named, against a name: the same count; those of `capital` and `country` are few, and rounded together. Pronouns were
 * as often right as names; whether the name is the right one was not counted, which takes some off. */
const BY_WAY: Readonly<Record<SpeakerAttribution['via'], number>> = {
  name: 1,
  role: 0.88,
  pronoun: 0.97,
  organization: 0.9,
  country: 0.9,
  capital: 0.9,
  'carried-on': 1,
};

/** "Trump’s call … his view": a pronoun whose name stands in the same sentence was right in 7 of 10. */
const IN_SAME_SENTENCE = 0.75;
/** What a sentence more between a pronoun or role and its name takes away. */
const PER_SENTENCE = 0.97;

/** A pronoun that can mean another almost as well: a guess that puts it among the uncertain ones, as whom it means was never counted. */
const WHERE_CONTESTED = 0.82;

interface Places {
  readonly mentions: ReadonlyMap<number, readonly DraftMention[]>;
  readonly references: ReadonlyMap<number, readonly Reference[]>;
  readonly paragraphs: readonly string[];
}

/** Mentions and references by paragraph, for `resolveSpeaker`; both are given in the order of the text. */
export function placesOf(
  mentions: readonly DraftMention[],
  references: readonly Reference[],
  paragraphs: readonly string[],
): Places {
  return {
    mentions: groupBy(mentions, ({ paragraph }) => paragraph),
    references: groupBy(references, ({ paragraph }) => paragraph),
    paragraphs,
  };
}

/** The entity that a quotation's source names, or undefined where the article leaves it open ("a senior official"). */
export function resolveSpeaker(quotation: FoundQuotation, places: Places): ResolvedSpeaker | undefined {
  const { source, pattern } = quotation;
  if (source === undefined) return undefined;
  const found = speakerIn(source, places);
  if (found === undefined) return undefined;
  const { entity, via, sentencesBack, isContested } = found;
  const isClose = via === 'pronoun' && sentencesBack === 0;
  const distance = isClose ? IN_SAME_SENTENCE : PER_SENTENCE ** Math.max(0, (sentencesBack ?? 0) - 1);
  const doubt = isContested ? WHERE_CONTESTED : 1;
  const confidence = Math.round(100 * BY_WAY[via] * BY_PATTERN[pattern] * distance * doubt) / 100;
  const way = pattern === 'carried-on' ? 'carried-on' : via;
  return {
    entity,
    attribution: { via: way, ...(sentencesBack !== undefined && { sentencesBack }), confidence },
  };
}

interface Named {
  readonly entity: EntityDraft;
  readonly via: SpeakerAttribution['via'];
  readonly sentencesBack?: number;
  readonly isContested?: true;
}

function speakerIn(source: TextRange, places: Places): Named | undefined {
  const { mentions, references, paragraphs } = places;
  const text = paragraphs[source.paragraph] ?? '';
  if (text.slice(source.start, source.end).toLowerCase() === 'who') return antecedentOf(source, places);
  const named = startingWithin(mentions.get(source.paragraph) ?? [], source.start, source.end);
  const referring = startingWithin(references.get(source.paragraph) ?? [], source.start, source.end);
  return (
    personIn(named, source, text) ??
    besideSource(source, places) ??
    referenceIn(referring, source, text) ??
    bodyIn(named, source, text)
  );
}

/** "The operator of the cable, Nordlink, said", "a spokesman, Ali Rahimi, said": the name between commas right after the words for it. */
function besideSource(
  { paragraph, start, end }: TextRange,
  { mentions, paragraphs }: Places,
): Named | undefined {
  const text = paragraphs[paragraph] ?? '';
  if (!/(?:^|\s)\p{Ll}[\p{Ll}’'-]{2,}$/u.test(text.slice(start, end))) return undefined;
  const [named] = startingWithin(mentions.get(paragraph) ?? [], end + 2, end + 3);
  if (named === undefined || named.form !== 'name' || text.slice(end, named.start) !== ', ') return undefined;
  if (text.charAt(named.end) !== ',') return undefined;
  if (named.entity.type === 'Person') return { entity: named.entity, via: 'name' };
  return named.entity.type === 'Organization' ? { entity: named.entity, via: 'organization' } : undefined;
}

/** "Ada Nowak, who said", "the minister who said": whom the words right before "who" name. */
function antecedentOf(
  { paragraph, start }: TextRange,
  { mentions, references, paragraphs }: Places,
): Named | undefined {
  const text = paragraphs[paragraph] ?? '';
  const isBeside = ({ end }: TextRange) =>
    end <= start && /^(?: ?\([^)]*\))?,? $/.test(text.slice(end, start));
  const from = start - ANTECEDENT_LENGTH;
  const named = startingWithin(mentions.get(paragraph) ?? [], from, start).findLast(
    (mention) => mention.entity.type === 'Person' && mention.form === 'name' && isBeside(mention),
  );
  const found = named ?? startingWithin(references.get(paragraph) ?? [], from, start).findLast(isBeside);
  return found && { entity: found.entity, via: 'pronoun', sentencesBack: 0 };
}

/** Characters of the longest name before "who" that is looked at. */
const ANTECEDENT_LENGTH = 120;

function personIn(named: readonly DraftMention[], source: TextRange, text: string): Named | undefined {
  const person = named.find(
    (mention) => mention.entity.type === 'Person' && mention.form === 'name' && isHead(mention, source, text),
  );
  return person && { entity: person.entity, via: 'name' };
}

/** Not "the king’s lawyer", "leader Kim Jong Un’s sister", and not "a spokesman for President Macron". */
function isHead({ start, end }: TextRange, source: TextRange, text: string): boolean {
  if (OWNS.test(text.slice(end, source.end))) return false;
  return !/(?:^|\s)(?:of|for|to|from|with|by|at)\s(?:[^,]*\s)?$/.test(text.slice(source.start, start));
}

/** The rest of a name, and the ending that makes its bearer a possessor. */
const OWNS = /^(?: \p{Lu}[\p{L}\p{M}.’'-]*?)*(?:['’]s|(?<=s)['’])(?![\p{L}\p{M}])/u;

function referenceIn(referring: readonly Reference[], source: TextRange, text: string): Named | undefined {
  const reference = referring.find(
    (candidate) =>
      isHead(candidate, source, text) &&
      (candidate.form === 'role' || isWholePronoun(candidate, source, text)),
  );
  if (reference === undefined) return undefined;
  const { entity, form, sentencesBack, isContested } = reference;
  return {
    entity,
    via: form,
    ...(sentencesBack !== undefined && { sentencesBack }),
    ...(isContested && { isContested }),
  };
}

/** "she", "she herself", "his" alone; not "her office". */
function isWholePronoun({ start, end }: TextRange, source: TextRange, text: string): boolean {
  return end >= source.end || /^(?:s?he|it)$/i.test(text.slice(start, end));
}

/** A body or country that speaks itself or through a nameless spokesman: "the ministry", "Tehran", "a NATO spokesman". */
function bodyIn(named: readonly DraftMention[], source: TextRange, text: string): Named | undefined {
  const words = text.slice(source.start, source.end);
  const isThroughSpokesman = words.split(/\s+/).some((word) => isSpokesNoun(word.toLowerCase()));
  const body = named.find(
    (mention) =>
      mention.entity.type === 'Organization' && (isThroughSpokesman || isHead(mention, source, text)),
  );
  if (body !== undefined) return { entity: body.entity, via: 'organization' };
  const country = named.find(
    (mention) => mention.entity.type === 'Country' && speaksAlone(mention, source, text),
  );
  if (country === undefined) return undefined;
  return { entity: country.entity, via: country.form === 'capital' ? 'capital' : 'country' };
}

/** "Iran", "the Iranian government", "Tehran and Baku"; not "Iranian officials", "the Iranian". */
function speaksAlone({ start, end, form }: DraftMention, source: TextRange, text: string): boolean {
  const before = text.slice(source.start, start);
  const after = text.slice(end, source.end);
  if (form === 'demonym' && after === '' && !isPeople(text.slice(start, end))) return false;
  return (
    /^(?:the |both )?$/i.test(before) &&
    /^(?:$|(?:['’]s)? (?:government|authorities|side|leadership)$| and | in a )/.test(after)
  );
}

/** "Russians", "the French": a word for one of them would be another, or "the Frenchman". */
function isPeople(demonym: string): boolean {
  return /(?:s|[ei]sh|ch|ese)$/.test(demonym);
}
