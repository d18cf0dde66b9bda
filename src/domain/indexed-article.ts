import type { Entity } from './entity.ts';
import { groupBy } from './group-by.ts';
import type { Mention } from './mention.ts';
import type { NewsArticle, Paragraph } from './news-article.ts';
import { type Quotation, SEGMENT_GAP } from './quotation.ts';
import type { Facet } from './quotation-filter.ts';
import { overlapsSpan, sliceSpan, type TextSpan } from './text-span.ts';
import { foldForSearch } from './words.ts';

/** A quotation with what lists and filters ask of it again and again, made when it is first asked for: a long text asks for little of it. */
export interface QuotationRecord {
  readonly quotation: Quotation;
  /** The segments joined by `SEGMENT_GAP`. */
  readonly words: string;
  /** The words, folded. */
  readonly searchText: string;
  /** For each facet the values that the quotation has; countries by their code. */
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
}

/** An article with its look-up tables, built once when it is loaded. */
export interface IndexedArticle {
  readonly article: NewsArticle;
  readonly paragraphById: ReadonlyMap<string, Paragraph>;
  /** Counted from 0. */
  readonly paragraphIndexById: ReadonlyMap<string, number>;
  /** Where each paragraph starts in the paragraphs' texts joined without a gap, in UTF-16 code units. */
  readonly paragraphStartById: ReadonlyMap<string, number>;
  /** The paragraphs' texts together, in UTF-16 code units. */
  readonly length: number;
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly mentionsByEntity: ReadonlyMap<string, readonly Mention[]>;
  readonly mentionsByParagraph: ReadonlyMap<string, readonly Mention[]>;
  /** One for each quotation, in the order of the article. */
  readonly records: readonly QuotationRecord[];
  readonly recordById: ReadonlyMap<string, QuotationRecord>;
}

type QuotationTables = Pick<IndexedArticle, 'paragraphById' | 'entityById' | 'mentionsByParagraph'>;

/** Makes the look-up tables. Grouping the mentions is half of the work; for a long article it can be done beforehand, in other tasks. */
export function indexArticle(
  article: NewsArticle,
  mentionsByParagraph: IndexedArticle['mentionsByParagraph'] = groupBy(
    article.mentions,
    ({ paragraph }) => paragraph,
  ),
): IndexedArticle {
  const paragraphById = new Map(article.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const entityById = new Map(article.entities.map((entity) => [entity.id, entity]));
  const tables = { paragraphById, entityById, mentionsByParagraph };
  const records = article.quotations.map((quotation) => new LazyRecord(quotation, tables));
  const paragraphStartById = new Map<string, number>();
  let length = 0;
  for (const { id, text } of article.paragraphs) {
    paragraphStartById.set(id, length);
    length += text.length;
  }
  return {
    article,
    paragraphById,
    paragraphStartById,
    length,
    paragraphIndexById: new Map(article.paragraphs.map(({ id }, index) => [id, index])),
    entityById,
    mentionsByEntity: groupBy(article.mentions, ({ entity }) => entity),
    mentionsByParagraph,
    records,
    recordById: new Map(records.map((record) => [record.quotation.id, record])),
  };
}

/** Of thousands of records most are asked for nothing while a text is read. */
class LazyRecord implements QuotationRecord {
  readonly quotation: Quotation;
  readonly #tables: QuotationTables;
  #words: string | undefined;
  #searchText: string | undefined;
  #facets: QuotationRecord['facets'] | undefined;

  constructor(quotation: Quotation, tables: QuotationTables) {
    this.quotation = quotation;
    this.#tables = tables;
  }

  get words(): string {
    this.#words ??= this.quotation.segments
      .map((segment) => readSpan(this.#tables, segment))
      .join(SEGMENT_GAP);
    return this.#words;
  }

  get searchText(): string {
    this.#searchText ??= foldForSearch(this.words);
    return this.#searchText;
  }

  get facets(): QuotationRecord['facets'] {
    this.#facets ??= facetsOf(
      this.quotation,
      this.quotation.segments.flatMap((segment) => entitiesIn(segment, this.#tables)),
    );
    return this.#facets;
  }
}

/** The text of a span of this article. */
export function readSpan({ paragraphById }: Pick<IndexedArticle, 'paragraphById'>, span: TextSpan): string {
  return sliceSpan(paragraphById.get(span.paragraph)?.text ?? '', span);
}

function entitiesIn(
  segment: TextSpan,
  { mentionsByParagraph, entityById }: QuotationTables,
): readonly Entity[] {
  return (mentionsByParagraph.get(segment.paragraph) ?? [])
    .filter((mention) => overlapsSpan(mention, segment))
    .flatMap((mention) => entityById.get(mention.entity) ?? []);
}

function facetsOf(quotation: Quotation, named: readonly Entity[]): QuotationRecord['facets'] {
  const countries = named.flatMap((entity) => (entity.type === 'Country' ? [entity.countryCode] : []));
  return {
    topic: quotation.topics,
    speaker: quotation.speaker === undefined ? [] : [quotation.speaker],
    country: [...new Set(countries)],
    entity: [...new Set(named.map(({ id }) => id))],
    kind: [quotation.kind],
  };
}
