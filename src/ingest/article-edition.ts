import type { Correction } from '#dataset/corrections-file.ts';
import { decodeArticle } from '#dataset/decode-article.ts';
import { formatFault } from '#dataset/decode-result.ts';
import { encodeArticle } from '#dataset/encode-article.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import type { Topic } from '#domain/topic.ts';
import type { ArticleSource } from './article-source.ts';
import { carryLedger } from './carry-ledger.ts';
import { type CorrectionOutcome, correctArticle } from './correct-article.ts';
import { analyzeArticle, type Doubt } from './pipeline.ts';
import { type Read, refuse } from './source-fault.ts';

/** An article as it is to be published, with what an editor should know of it. */
export interface ArticleEdition {
  readonly article: NewsArticle;
  /** The article document, byte for byte. */
  readonly document: string;
  readonly doubts: readonly Doubt[];
  readonly corrections: readonly CorrectionOutcome[];
}

export interface EditionInput {
  readonly source: ArticleSource;
  readonly topics: readonly Topic[];
  readonly corrections: readonly Correction[];
  /** The edition that this one takes the place of. */
  readonly former: NewsArticle | undefined;
}

/**
 * Pipeline, then corrections, then the ledger: the document that these inputs always give. It is decoded as a reader
 * would before it is given out, so that no broken document is ever written.
 */
export function composeEdition({ source, topics, corrections, former }: EditionInput): Read<ArticleEdition> {
  const { article: found, doubts } = analyzeArticle(source, topics);
  const corrected = correctArticle(found, corrections);
  const article = carryLedger(former, corrected.article);
  const document = encodeArticle(article);
  const topicIds = new Set(topics.map(({ id }) => id));
  const decoded = decodeArticle(JSON.parse(document), topicIds);
  if (!decoded.ok) return refuse(`gives no sound document: ${formatFault(decoded.fault)}`);
  return { ok: true, value: { article, document, doubts, corrections: corrected.outcomes } };
}
