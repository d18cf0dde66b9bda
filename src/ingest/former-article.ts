import * as v from 'valibot';
import { decodeArticle } from '#dataset/decode-article.ts';
import type { Decoded } from '#dataset/decode-result.ts';
import { isMonthDay } from '#domain/calendar-date.ts';
import type { NewsArticle } from '#domain/news-article.ts';

const topicsOfQuotations = v.object({ quotations: v.array(v.object({ topics: v.array(v.string()) })) });

/** As much of a document as is mended; everything else is passed through. */
const earlierDocument = v.looseObject({
  dateline: v.optional(v.looseObject({ monthDay: v.optional(v.string()) })),
  entities: v.array(v.looseObject({})),
});
type EarlierDocument = v.InferOutput<typeof earlierDocument>;

/**
 * Decodes the committed edition of an article for what the next one keeps of it. Its topics are taken as they are: the
 * vocabulary may have lost one of them since, and ingesting the article again is what mends that. It also mends what was
 * once written and is refused now; refusing it here as well would cost the article its former quotations.
 */
export function decodeFormerArticle(json: unknown): Decoded<NewsArticle> {
  const read = v.safeParse(topicsOfQuotations, json);
  const topics = read.success ? read.output.quotations.flatMap((quotation) => quotation.topics) : [];
  return decodeArticle(mendDocument(json), new Set(topics));
}

function mendDocument(json: unknown): unknown {
  const read = v.safeParse(earlierDocument, json);
  if (!read.success) return json;
  const { dateline, entities, ...rest } = read.output;
  return {
    ...rest,
    ...(dateline !== undefined && { dateline: mendDateline(dateline) }),
    entities: mendCountries(entities),
  };
}

/** A day that no year has, from a misprint in the dateline, is left out; what is printed stays. */
function mendDateline({ monthDay, ...dateline }: NonNullable<EarlierDocument['dateline']>): unknown {
  return monthDay !== undefined && isMonthDay(monthDay) ? { ...dateline, monthDay } : dateline;
}

/** The second entity of a country, from a correction, as a place: its name is all that a former quotation keeps of it. */
function mendCountries(entities: EarlierDocument['entities']): readonly unknown[] {
  const seen = new Set<unknown>();
  return entities.map(({ countryCode, ...entity }) => {
    if (countryCode === undefined) return entity;
    if (seen.has(countryCode)) return { ...entity, type: 'Place' };
    seen.add(countryCode);
    return { ...entity, countryCode };
  });
}
