import * as v from 'valibot';
import { decodeArticle } from '#dataset/decode-article.ts';
import type { Decoded } from '#dataset/decode-result.ts';
import type { NewsArticle } from '#domain/news-article.ts';

const topicsOfQuotations = v.object({ quotations: v.array(v.object({ topics: v.array(v.string()) })) });

/** As much of a document as `mendCountries` looks at; everything else is passed through. */
const withEntities = v.looseObject({ entities: v.array(v.looseObject({})) });

/**
 * Decodes the committed edition of an article for what the next one keeps of it. Its topics are taken as they are: the
 * vocabulary may have lost one of them since, and ingesting the article again is what mends that. So it does two
 * entities of one country, which corrections could once make: refusing them here would cost the former quotations.
 */
export function decodeFormerArticle(json: unknown): Decoded<NewsArticle> {
  const read = v.safeParse(topicsOfQuotations, json);
  const topics = read.success ? read.output.quotations.flatMap((quotation) => quotation.topics) : [];
  return decodeArticle(mendCountries(json), new Set(topics));
}

/** The second entity of a country as a place: its name is all that a former quotation keeps of it. */
function mendCountries(json: unknown): unknown {
  const read = v.safeParse(withEntities, json);
  if (!read.success) return json;
  const seen = new Set<unknown>();
  const entities = read.output.entities.map(({ countryCode, ...entity }) => {
    if (countryCode === undefined) return entity;
    if (seen.has(countryCode)) return { ...entity, type: 'Place' };
    seen.add(countryCode);
    return { ...entity, countryCode };
  });
  return { ...read.output, entities };
}
