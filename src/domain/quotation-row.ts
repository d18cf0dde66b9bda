import { publicationOf } from './dateline.ts';
import { type IndexedArticle, type QuotationRecord, readSpan } from './indexed-article.ts';
import { formatPermalink, permalinkTo } from './permalink.ts';
import type { QuotationKind } from './quotation.ts';
import { citeQuotation } from './share-target.ts';
import type { TextSpan } from './text-span.ts';

/** What is taken along: some quotations of an article, and how this site writes addresses and topics. */
export interface QuotationExport {
  readonly article: IndexedArticle;
  /** In the order of the article. */
  readonly records: readonly QuotationRecord[];
  /** The full address of a path within the site. */
  readonly toUrl: (href: string) => string;
  readonly topicLabel: (id: string) => string;
}

/** A quotation as one flat row. What the article leaves open is absent. */
export interface QuotationRow {
  readonly id: string;
  readonly kind: QuotationKind;
  /** As printed: with its marks, segments joined by […]. */
  readonly words: string;
  readonly speaker?: string;
  /** The words that name the speaker here ("she"). */
  readonly sourceMention?: string;
  readonly cue?: string;
  readonly topics: readonly string[];
  /** ISO 3166-1 alpha-2 codes of the countries that the words name. */
  readonly countries: readonly string[];
  /** Counted from 1. */
  readonly paragraph: number;
  readonly url: string;
}

export function toRows({ article, records, toUrl, topicLabel }: QuotationExport): readonly QuotationRow[] {
  return records.map((record) => {
    const { id, kind, segments, sourceMention, cue, topics } = record.quotation;
    const { words, speaker } = citeQuotation(article, record);
    const read = (span: TextSpan) => readSpan(article, span);
    return {
      id,
      kind,
      words,
      ...(speaker !== undefined && { speaker }),
      ...(sourceMention !== undefined && { sourceMention: read(sourceMention) }),
      ...(cue !== undefined && { cue: read(cue) }),
      topics: topics.map(topicLabel),
      countries: record.facets.country,
      paragraph: (article.paragraphIndexById.get(segments[0].paragraph) ?? 0) + 1,
      url: toUrl(formatPermalink(permalinkTo(article.article.slug, { name: 'quotation', id }))),
    };
  });
}

/** The article that the rows are from, for the head of an export. */
export function describeArticle({ article, toUrl }: QuotationExport) {
  const { slug, headline, datePublished, editorial, language } = article.article;
  const publication = publicationOf(article.article);
  return {
    headline,
    ...(publication !== undefined && { publication }),
    ...(datePublished !== undefined && { datePublished }),
    ...(editorial.length > 0 && { editorial }),
    language,
    url: toUrl(formatPermalink(permalinkTo(slug, { name: 'text' }))),
  };
}
