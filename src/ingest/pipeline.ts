import type { Entity } from '#domain/entity.ts';
import type { Mention } from '#domain/mention.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import { formatParagraphId } from '#domain/paragraph-id.ts';
import type { Topic } from '#domain/topic.ts';
import type { ArticleSource } from './article-source.ts';
import type { AssignedTopic } from './assign-topics.ts';
import { buildQuotations } from './build-quotations.ts';
import { type Doubt, findDoubts } from './doubt.ts';
import type { DraftMention, EntityBook } from './entity-book.ts';
import { findEntities } from './find-entities.ts';
import { findIndirect } from './find-indirect.ts';
import { findQuotations } from './find-quotations.ts';
import { findTranscript } from './find-transcript.ts';
import type { FoundQuotation } from './found-quotation.ts';
import { parseArticle } from './parsed-article.ts';
import { placesOf, resolveSpeaker } from './resolve-speakers.ts';
import { findTimeReferences } from './time-references.ts';

export type { Doubt };

/** A document, and what an editor should look at in it. */
export interface Analysis {
  readonly article: NewsArticle;
  readonly doubts: readonly Doubt[];
  /** By quotation id: its topics, each with the cues that spoke for it. */
  readonly reasons: TopicReasons;
}

export type TopicReasons = ReadonlyMap<string, readonly AssignedTopic[]>;

/**
 * Text in, article document out. The same source and topics always give the same analysis.
 *
 * The order of the stages, and why:
 * 1. Words, marks and sentences: everything else reads these.
 * 2. Printed exchanges ("Question: … / Minister Nowak: …"): in their paragraphs all words are the speaker's, marks or not.
 * 3. Quotations in marks with their cues and sources: marks are the surest sign, and their cues are used up by them.
 * 4. Reported speech: it may use only the cues that are left.
 * 5. Entities: a lone surname is a person where it is the source of speech, so they come after the sources.
 * 6. Speakers: sources are looked up among the entities and references.
 * 7. Topics and ids: they need the words, and the ids the speakers' names.
 * 8. Times: they need the text and the article's own date only.
 */
export function analyzeArticle(source: ArticleSource, topics: readonly Topic[]): Analysis {
  const { slug, language, headline, paragraphs: texts, editorial } = source;
  const parsed = parseArticle(texts);
  const transcript = findTranscript(parsed);
  const isOutside = outsideTest(transcript);
  const quoted = findQuotations(parsed).filter(isOutside);
  const indirect = findIndirect(parsed, quoted).filter(isOutside);
  const found = [...transcript, ...quoted, ...indirect].sort(
    (a, b) => a.segments[0].paragraph - b.segments[0].paragraph || a.segments[0].start - b.segments[0].start,
  );
  const { dateline } = parsed;
  const { book, references } = findEntities(parsed, found);
  const places = placesOf(book.mentions, references, texts);
  const resolved = found.map((quotation) => ({ quotation, speaker: resolveSpeaker(quotation, places) }));
  const paragraphs = texts.map((text, index) => ({ id: formatParagraphId(index, text), text }));
  const ids = paragraphs.map(({ id }) => id);
  const built = buildQuotations(resolved, parsed, headline, topics, ids);
  const quotations = built.map(({ quotation }) => quotation);
  const article: NewsArticle = {
    slug,
    language,
    headline,
    ...(dateline && { dateline }),
    ...(dateline?.agency !== undefined && { publisher: dateline.agency }),
    ...editorial,
    editorial: Object.keys(editorial).sort(),
    paragraphs,
    entities: book.entities.map(toEntity),
    mentions: sortMentions(book).map((mention) => toMention(mention, ids)),
    quotations,
    timeReferences: findTimeReferences(
      paragraphs,
      editorial.datePublished ?? dateline?.monthDay,
      parsed.tokens,
    ),
    formerQuotations: [],
  };
  const reasons = new Map(built.map(({ quotation, topics: assigned }) => [quotation.id, assigned]));
  return { article, doubts: findDoubts(article), reasons };
}

/** Whether words stand outside the paragraphs of a printed exchange. */
function outsideTest(transcript: readonly FoundQuotation[]): (quotation: FoundQuotation) => boolean {
  const taken = new Set(transcript.map(({ segments: [{ paragraph }] }) => paragraph));
  return ({ segments }) => !segments.some(({ paragraph }) => taken.has(paragraph));
}

function toEntity({ id, type, name, aliases, countryCode }: EntityBook['entities'][number]): Entity {
  const base = { id, name, aliases: [...aliases] };
  if (type === 'Country') return { ...base, type, countryCode: countryCode ?? '' };
  return { ...base, type };
}

function sortMentions({ mentions }: EntityBook): readonly DraftMention[] {
  return [...mentions].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || b.end - a.end);
}

function toMention({ entity, paragraph, start, end, form }: DraftMention, ids: readonly string[]): Mention {
  return { entity: entity.id, paragraph: ids[paragraph] ?? '', start, end, form };
}
