import { type IndexedArticle, type QuotationRecord, readSpan } from '#domain/indexed-article.ts';
import { includeMarks } from '#domain/quotation-marks.ts';
import type { TextSpan } from '#domain/text-span.ts';

/** Longer stretches between a cue and its words are the reporter's story, not the cue. */
const LONGEST_CUE = 60;

/** The words of each segment as printed, quotation marks included. */
export function segmentTexts(article: IndexedArticle, { quotation }: QuotationRecord): readonly string[] {
  return quotation.segments.map((segment) => {
    const text = article.paragraphById.get(segment.paragraph)?.text ?? '';
    return readSpan(article, includeMarks(text, segment));
  });
}

/** The reporter's words that lead into a fragment: "describing them as" before “a natural foundation …”. */
export function leadIn(article: IndexedArticle, { quotation }: QuotationRecord): string | undefined {
  const { cue, segments } = quotation;
  const [first] = segments;
  if (quotation.kind !== 'mixed' || cue === undefined || cue.paragraph !== first.paragraph) return undefined;
  const text = article.paragraphById.get(first.paragraph)?.text ?? '';
  const end = includeMarks(text, first).start;
  if (end <= cue.end || end - cue.start > LONGEST_CUE) return undefined;
  return text.slice(cue.start, end).trim();
}

/** Who says it and how, in the article's words, where they stand together: "she said", "According to Mohajerani". */
export function attributionWords(
  article: IndexedArticle,
  { quotation }: QuotationRecord,
): string | undefined {
  const { cue, sourceMention } = quotation;
  if (cue === undefined || sourceMention === undefined) return undefined;
  const [first, second] =
    cue.paragraph === sourceMention.paragraph && cue.start < sourceMention.start
      ? [cue, sourceMention]
      : [sourceMention, cue];
  const isTogether = first.paragraph === second.paragraph && isClose(first, second);
  if (isTogether) return readSpan(article, { ...first, end: Math.max(first.end, second.end) });
  return `${readSpan(article, first)} … ${readSpan(article, second)}`;
}

/** Whether nothing stands between, or all is short enough; a name may be longer than that by itself. */
function isClose(first: TextSpan, second: TextSpan): boolean {
  return second.start - first.end <= 1 || second.end - first.start <= LONGEST_CUE;
}
