import { encodeArticle } from '#dataset/encode-article.ts';
import type { Entity } from '#domain/entity.ts';
import type { Mention } from '#domain/mention.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import { formatParagraphId } from '#domain/paragraph-id.ts';
import { QUOTATION_KINDS, type Quotation } from '#domain/quotation.ts';
import { formatQuotationId } from '#domain/quotation-id.ts';

/** How much of everything a generated article has. */
interface ArticleSize {
  readonly quotations: number;
  readonly speakers?: number;
  /** ISO 3166-1 alpha-2 codes; each quotation names two of them, in turn. */
  readonly countries?: readonly string[];
  readonly slug?: string;
  /** Number of the first quotation, counted from 0: articles with other numbers have other words. */
  readonly first?: number;
}

const TOPICS = [
  'bilateral-relations',
  'borders-cross-border',
  'consular-affairs',
  'state-visits',
  'sovereignty',
];
const SURNAMES = ['Arden', 'Brook', 'Cole', 'Dale', 'Elm', 'Ford'];

/** An invented article: one quotation a paragraph, kinds, topics, speakers and countries in turn. */
export function generateArticle(size: ArticleSize): NewsArticle {
  const { quotations, speakers = 1, countries = ['NO'], slug = 'generated', first = 0 } = size;
  const entities: Entity[] = [
    ...Array.from({ length: speakers }, (_, index): Entity => {
      const surname = SURNAMES[index % SURNAMES.length] ?? '';
      return { id: `speaker-${index}`, type: 'Person', name: `Robin ${surname}`, aliases: [surname] };
    }),
    ...countries.map((code): Entity => {
      return { id: code.toLowerCase(), type: 'Country', name: nameOf(code), aliases: [], countryCode: code };
    }),
  ];
  const parts = Array.from({ length: quotations }, (_, index) =>
    composeParagraph(first + index, speakers, countries),
  );
  return {
    slug,
    language: 'en',
    headline: `${quotations} Quotations on ${countries.length} Countries`,
    editorial: [],
    paragraphs: parts.map(({ paragraph }) => paragraph),
    entities,
    mentions: parts.flatMap(({ mentions }) => mentions),
    quotations: parts.map(({ quotation }) => quotation),
    formerQuotations: [],
  };
}

export function encodeGenerated(size: ArticleSize): string {
  return encodeArticle(generateArticle(size));
}

function nameOf(code: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
}

function composeParagraph(index: number, speakers: number, countries: readonly string[]) {
  const speaker = index % speakers;
  const surname = SURNAMES[speaker % SURNAMES.length] ?? '';
  const a = countries[(index * 2) % countries.length] ?? 'NO';
  const b = countries[(index * 2 + 1) % countries.length] ?? a;
  const filler = ' and so forth'.repeat(index % 4);
  const words = `Measure ${index + 1} binds ${nameOf(a)} and ${nameOf(b)}${filler}`;
  const text = `“${words},” ${surname} said. Nobody in the hall asked for more than that on the day.`;
  const id = formatParagraphId(index, text);
  const find = (entity: string, name: string, form: Mention['form'], from = 0): Mention => {
    const start = text.indexOf(name, from);
    return { entity, paragraph: id, start, end: start + name.length, form };
  };
  const first = find(a.toLowerCase(), nameOf(a), 'name');
  const second = a === b ? [] : [find(b.toLowerCase(), nameOf(b), 'name', first.end)];
  const source = find(`speaker-${speaker}`, surname, 'name', words.length);
  const quotation: Quotation = {
    id: formatQuotationId(surname, words),
    kind: QUOTATION_KINDS[index % 3] ?? 'direct',
    segments: [{ paragraph: id, start: 1, end: 1 + words.length }],
    speaker: `speaker-${speaker}`,
    topics: [TOPICS[index % 5] ?? '', ...(index % 3 === 0 ? [TOPICS[(index + 1) % 5] ?? ''] : [])],
  };
  return { paragraph: { id, text }, mentions: [first, ...second, source], quotation };
}
