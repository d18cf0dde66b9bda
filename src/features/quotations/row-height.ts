import type { QuotationRecord } from '#domain/indexed-article.ts';

/** What a row has beside its words: space, speaker, topics. CSS pixels, as measured at 1280 and 390 pixels' width. */
const FRAME = 118;
const LINE = 30;
/** Characters of a line at 1280 pixels' width. */
const LINE_LENGTH = 68;

/** How high a row is likely to be, before it is in the page and measured. */
export function estimateHeight(record: QuotationRecord | undefined): number {
  return FRAME + LINE * Math.ceil((record?.words.length ?? 0) / LINE_LENGTH);
}
