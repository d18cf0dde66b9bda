import { groupBy } from '#domain/group-by.ts';
import { addCountries } from './country-entities.ts';
import { isInDateline, typeInDateline } from './dateline-names.ts';
import { addMention, type DraftMention, type EntityBook, newEntityBook } from './entity-book.ts';
import { findBodyNouns } from './find-body-nouns.ts';
import { findCountries } from './find-countries.ts';
import { findEvents } from './find-events.ts';
import { findInstitutions } from './find-institutions.ts';
import { findMinistries } from './find-ministries.ts';
import { findNames } from './find-names.ts';
import { findReferences, type Reference } from './find-references.ts';
import { findRolePhrases, linkRoles } from './find-roles.ts';
import type { FoundQuotation } from './found-quotation.ts';
import { mergeNames } from './merge-names.ts';
import type { ParsedArticle } from './parsed-article.ts';
import { type CountryMention, resolveCountries } from './resolve-countries.ts';
import { mapSentences } from './sentence-map.ts';
import { subjectTest } from './subject-test.ts';
import { startingWithin, type TextRange } from './text-range.ts';
import { typeNames } from './type-names.ts';

/** Everything that the article names, and the words that stand for it. */
export interface FoundEntities {
  readonly book: EntityBook;
  readonly references: readonly Reference[];
}

/**
 * Countries first: their words are no names of people. Then names, which show which roles belong to whom; then, with both, the
 * pronouns and roles.
 */
export function findEntities(parsed: ParsedArticle, found: readonly FoundQuotation[]): FoundEntities {
  const { paragraphs, tokens } = parsed;
  const book = newEntityBook();
  const countries = resolveCountries(
    paragraphs.flatMap((text, index) => findCountries(index, text, tokens[index] ?? [])),
    tokens,
  );
  const countriesIn = groupBy(countries, ({ paragraph }) => paragraph);
  addCountries(book, countries, tokens);
  const names = paragraphs.flatMap((text, index) =>
    findNames(index, text, tokens[index] ?? [], countriesIn.get(index) ?? []),
  );
  const isSource = sourceTest(found.filter((quotation) => !isMereLabel(quotation, paragraphs)));
  const linked = mergeNames(
    book,
    [
      ...names.flatMap((name) => typeInDateline(name, parsed)),
      ...typeNames(
        names.filter((name) => !isInDateline(name, parsed)),
        {
          tokens,
          isSource: (name) => name.words.length <= LONGEST_PERSON && name.text.length > 1 && isSource(name),
          isCountry: countryTest(countries),
        },
      ),
    ],
    countries,
    paragraphs,
  );
  const mentionsIn = groupBy([...book.mentions], ({ paragraph }) => paragraph);
  findInstitutions(book, tokens, mentionsIn);
  findMinistries(
    book,
    tokens,
    groupBy([...book.mentions], ({ paragraph }) => paragraph),
  );
  findBodyNouns(book, tokens);
  findEvents(
    book,
    tokens,
    groupBy([...book.mentions], ({ paragraph }) => paragraph),
  );
  const phrases = paragraphs.flatMap((_, index) =>
    findRolePhrases(index, tokens[index] ?? [], countriesIn.get(index) ?? []),
  );
  const references = findReferences({
    tokens,
    named: withoutNested(book.mentions).filter(
      ({ form, entity }) =>
        (form !== 'role' || entity.type === 'Organization') &&
        entity.type !== 'Event' &&
        entity.type !== 'Place',
    ),
    phrases,
    roles: linkRoles(phrases, linked, tokens),
    sentences: mapSentences(parsed),
    isSource,
    isSubject: subjectTest(parsed),
  });
  for (const reference of references) addMention(book, reference.entity, reference.form, reference);
  sortBook(book);
  return { book, references };
}

/** Without the countries inside bodies’ names: "it" after "the Russian embassy said" is the embassy. */
function withoutNested(mentions: readonly DraftMention[]): readonly DraftMention[] {
  const bodies = groupBy(
    mentions.filter(({ entity }) => entity.type === 'Organization').sort((a, b) => a.start - b.start),
    ({ paragraph }) => paragraph,
  );
  return mentions.filter(({ entity, paragraph, start, end }) => {
    if (entity.type !== 'Country') return true;
    const near = startingWithin(bodies.get(paragraph) ?? [], start - SOURCE_LENGTH, start + 1);
    return !near.some((body) => body.end >= end && body.end - body.start > end - start);
  });
}

/** Whether a country stands at a token of a paragraph. */
function countryTest(countries: readonly CountryMention[]): (paragraph: number, token: number) => boolean {
  const taken = new Map<number, Set<number>>();
  for (const { paragraph, from, to } of countries) {
    const own = taken.get(paragraph) ?? new Set<number>();
    taken.set(paragraph, own);
    for (let token = from; token <= to; token += 1) own.add(token);
  }
  return (paragraph, token) => taken.get(paragraph)?.has(token) === true;
}

/** "Key Quote: “…”": a colon alone makes nobody a person. */
function isMereLabel({ cue, source, segments }: FoundQuotation, paragraphs: readonly string[]): boolean {
  if (cue === undefined || source === undefined || cue.start !== source.end) return false;
  const text = paragraphs[cue.paragraph] ?? '';
  const isMarked = text.slice(cue.end, segments[0].start).trim() !== '';
  return isMarked && text.slice(cue.start, cue.end) === ':';
}

/** Whether a range stands inside a source of speech. */
function sourceTest(found: readonly FoundQuotation[]): (range: TextRange) => boolean {
  const sources = found.flatMap(({ source }) => source ?? []);
  sources.sort((a, b) => a.start - b.start);
  const byParagraph = groupBy(sources, ({ paragraph }) => paragraph);
  return ({ paragraph, start, end }) => {
    const near = startingWithin(byParagraph.get(paragraph) ?? [], start - SOURCE_LENGTH, start + 1);
    return near.some((source) => source.start <= start && source.end >= end);
  };
}

/** Characters of the longest source that is looked at. */
const SOURCE_LENGTH = 200;

/** Words of the longest name that is taken for a person's because it speaks: "Lavrov said". The "Q" of a printed exchange is none. */
const LONGEST_PERSON = 4;

function sortBook(book: EntityBook): void {
  book.mentions.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end);
}
