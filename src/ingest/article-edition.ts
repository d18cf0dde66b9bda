import type { Correction } from '#dataset/corrections-file.ts';
import { decodeArticle } from '#dataset/decode-article.ts';
import { formatFault } from '#dataset/decode-result.ts';
import { encodeArticle } from '#dataset/encode-article.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import { carryLedger } from '#domain/quotation-ledger.ts';
import type { Topic } from '#domain/topic.ts';
import type { ArticleSource } from './article-source.ts';
import { type CorrectionOutcome, correctArticle } from './correct-article.ts';
import { analyzeArticle, type Doubt, type TopicReasons } from './pipeline.ts';
import { type Read, refuse } from './source-fault.ts';

/** An article as it is to be published, with what an editor should know of it. */
export interface ArticleEdition {
  readonly article: NewsArticle;
  /** The article document, byte for byte. */
  readonly document: string;
  /** What the pipeline was unsure of and no correction settles. */
  readonly doubts: readonly Doubt[];
  readonly corrections: readonly CorrectionOutcome[];
  /** Why the pipeline gave each quotation its topics, by the id that the pipeline gave it. */
  readonly reasons: TopicReasons;
}

export interface EditionInput {
  readonly source: ArticleSource;
  readonly topics: readonly Topic[];
  readonly corrections: readonly Correction[];
  /** The edition that this one takes the place of. */
  readonly former: NewsArticle | undefined;
  /** `YYYY-MM-DD`, for the ledger: the day from which quotations that are no longer there are gone. */
  readonly today: string;
}

/**
 * Pipeline, then corrections, then the ledger: the document that these inputs always give. It is decoded as a reader
 * would before it is given out, so that no broken document is ever written.
 */
export function composeEdition({
  source,
  topics,
  corrections,
  former,
  today,
}: EditionInput): Read<ArticleEdition> {
  const { article: found, doubts, reasons } = analyzeArticle(source, topics);
  const corrected = correctArticle(found, corrections);
  const article = former === undefined ? corrected.article : carryLedger(former, corrected.article, today);
  const topicIds = new Set(topics.map(({ id }) => id));
  const decoded = decodeArticle(JSON.parse(encodeArticle(article)), topicIds);
  if (!decoded.ok) return refuse(`gives no sound document: ${formatFault(decoded.fault)}`);
  // Decoding puts the keys into the order of the format, whoever made the objects.
  const document = encodeArticle(decoded.value);
  const open = doubts.filter((doubt) => isOpen(doubt, found, article));
  const { outcomes } = corrected;
  return { ok: true, value: { article, document, doubts: open, corrections: outcomes, reasons } };
}

/** A doubt is settled once a correction changed or dropped the quotation that it is about. */
function isOpen({ about }: Doubt, found: NewsArticle, corrected: NewsArticle): boolean {
  const quotation = found.quotations.find(({ id }) => id === about);
  return quotation === undefined || corrected.quotations.includes(quotation);
}
