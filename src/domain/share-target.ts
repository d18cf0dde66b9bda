import { type IndexedArticle, type QuotationRecord, readSpan } from './indexed-article.ts';
import type { Paragraph } from './news-article.ts';
import { formatPermalink, type Permalink, permalinkTo } from './permalink.ts';
import { SEGMENT_GAP } from './quotation.ts';
import { filterQuotations } from './quotation-filter.ts';
import { includeMarks } from './quotation-marks.ts';

/** Words of an article, as a citation gives them. */
export interface CitedWords {
  /** With the quotation marks that the article prints. */
  readonly words: string;
  readonly speaker?: string;
  /** Whether they are the reporter's words for what was said, which no marks may claim for the speaker. */
  readonly isReported: boolean;
}

/** Something that a reader passes on. */
export interface ShareTarget {
  /** What it is, for a button's name: "this quotation". */
  readonly what: string;
  /** Path, search and hash within the site. */
  readonly href: string;
  readonly title: string;
  /** The words themselves, for share sheets that show some. */
  readonly text: string;
  /** What is cited; absent for the whole article. */
  readonly quote?: CitedWords;
  /** The quotations that can be taken along: on the screen, after its filter. Absent where there are none. */
  readonly shown?: readonly QuotationRecord[];
  /** A text fragment, to put behind the address where a browser is to open it. */
  readonly directive?: string;
  /** The id of the quotation, where it is one: it has a picture and can be embedded. */
  readonly quotationId?: string;
}

export function shareQuotation(article: IndexedArticle, record: QuotationRecord): ShareTarget {
  const { slug, headline } = article.article;
  const { id } = record.quotation;
  const quote = citeQuotation(article, record);
  return {
    what: 'this quotation',
    href: formatPermalink(permalinkTo(slug, { name: 'quotation', id })),
    title: headline,
    text: quote.speaker === undefined ? quote.words : `${quote.speaker}: ${quote.words}`,
    quote,
    shown: [record],
    quotationId: id,
  };
}

/** A quotation's words as printed, segments joined, and who says them. */
export function citeQuotation(article: IndexedArticle, { quotation }: QuotationRecord): CitedWords {
  const speaker = quotation.speaker && article.entityById.get(quotation.speaker)?.name;
  const words = quotation.segments
    .map((segment) => {
      const text = article.paragraphById.get(segment.paragraph)?.text ?? '';
      return readSpan(article, includeMarks(text, segment));
    })
    .join(SEGMENT_GAP);
  return { words, isReported: quotation.kind === 'indirect', ...(speaker && { speaker }) };
}

export function shareParagraph(article: IndexedArticle, paragraph: Paragraph): ShareTarget {
  const { slug, headline } = article.article;
  const permalink = { ...permalinkTo(slug, { name: 'text' }), fragment: paragraph.id };
  const { text } = paragraph;
  const quote = { words: text, isReported: false };
  return { what: 'this paragraph', href: formatPermalink(permalink), title: headline, text, quote };
}

/** The screen as it is, filters and all. */
export function shareView(article: IndexedArticle, permalink: Permalink): ShareTarget {
  const { headline } = article.article;
  const { name } = permalink.screen;
  const hasTimeline = name === 'quotes' || name === 'quotation';
  return {
    what: 'this view',
    href: formatPermalink(permalink),
    title: headline,
    text: headline,
    ...(hasTimeline && { shown: filterQuotations(article.records, permalink.filter) }),
  };
}
