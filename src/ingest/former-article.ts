import * as v from 'valibot';
import { decodeArticle } from '#dataset/decode-article.ts';
import type { Decoded } from '#dataset/decode-result.ts';
import type { NewsArticle } from '#domain/news-article.ts';

const topicsOfQuotations = v.object({ quotations: v.array(v.object({ topics: v.array(v.string()) })) });

/**
 * Decodes the committed edition of an article for what the next one keeps of it. Its topics are taken as they are: the
 * vocabulary may have lost one of them since, and ingesting the article again is what mends that.
 */
export function decodeFormerArticle(json: unknown): Decoded<NewsArticle> {
  const read = v.safeParse(topicsOfQuotations, json);
  const topics = read.success ? read.output.quotations.flatMap((quotation) => quotation.topics) : [];
  return decodeArticle(json, new Set(topics));
}
