import { type IndexedArticle, type QuotationRecord, readSpan } from './indexed-article.ts';
import type { Paragraph } from './news-article.ts';
import type { PassageLink } from './passage-link.ts';
import { formatPermalink, type Permalink, permalinkTo } from './permalink.ts';
import { SEGMENT_GAP } from './quotation.ts';
import { includeMarks } from './quotation-marks.ts';

/** Something that a reader passes on. */
export interface ShareTarget {
  /** What it is, for a button's name: "this quotation". */
  readonly what: string;
  /** Path, search and hash within the site. */
  readonly href: string;
  readonly title: string;
  /** The words themselves, for share sheets that show some. */
  readonly text: string;
}

export function shareQuotation(article: IndexedArticle, record: QuotationRecord): ShareTarget {
  const { slug, headline } = article.article;
  const { quotation } = record;
  const speaker = quotation.speaker && article.entityById.get(quotation.speaker)?.name;
  const words = quotation.segments
    .map((segment) => {
      const text = article.paragraphById.get(segment.paragraph)?.text ?? '';
      return readSpan(article, includeMarks(text, segment));
    })
    .join(SEGMENT_GAP);
  return {
    what: 'this quotation',
    href: formatPermalink(permalinkTo(slug, { name: 'quotation', id: quotation.id })),
    title: headline,
    text: speaker === undefined ? words : `${speaker}: ${words}`,
  };
}

export function shareParagraph(article: IndexedArticle, paragraph: Paragraph): ShareTarget {
  const { slug, headline } = article.article;
  const permalink = { ...permalinkTo(slug, { name: 'text' }), fragment: paragraph.id };
  return { what: 'this paragraph', href: formatPermalink(permalink), title: headline, text: paragraph.text };
}

/** The screen as it is, filters and all. */
export function shareView(article: IndexedArticle, permalink: Permalink): ShareTarget {
  const { headline } = article.article;
  return { what: 'this view', href: formatPermalink(permalink), title: headline, text: headline };
}

/** Any words of the text, by a link that carries its own proof. */
export function sharePassage(article: IndexedArticle, passage: PassageLink): ShareTarget {
  const { slug, headline } = article.article;
  return {
    what: 'these words',
    href: formatPermalink(permalinkTo(slug, { name: 'passage', passage })),
    title: headline,
    text: passage.exact,
  };
}
