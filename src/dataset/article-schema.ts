import * as v from 'valibot';
import { isMonthDay } from '#domain/calendar-date.ts';
import { MENTION_FORMS } from '#domain/mention.ts';
import { ATTRIBUTION_WAYS, QUOTATION_KINDS } from '#domain/quotation.ts';
import { TIME_RELATIONS } from '#domain/time-reference.ts';
import { countryCode, date, documentSlug, language, text, webAddress } from './article-fields.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

/** Keys that an editor may supply in front matter. */
const EDITORIAL_KEYS = ['language', 'datePublished', 'publisher', 'url', 'dateline'] as const;

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9~-]*$/, 'an id is made of a–z, 0–9, - and ~, and starts with a letter or digit'),
);
const offset = v.pipe(v.number(), v.integer('an offset is a whole number'), v.minValue(0, 'is negative'));
const span = { paragraph: id, start: offset, end: offset };
const names = { name: text, aliases: v.array(text) };

const entity = v.variant('type', [
  v.strictObject({ id, type: v.literal('Country'), ...names, countryCode }),
  v.strictObject({ id, type: v.picklist(['Person', 'Organization', 'Place', 'Event']), ...names }),
]);

const quotation = v.strictObject({
  id,
  kind: v.picklist(QUOTATION_KINDS),
  segments: v.tupleWithRest([v.strictObject(span)], v.strictObject(span)),
  speaker: v.exactOptional(id),
  sourceMention: v.exactOptional(v.strictObject(span)),
  cue: v.exactOptional(v.strictObject(span)),
  attribution: v.exactOptional(
    v.strictObject({
      via: v.picklist(ATTRIBUTION_WAYS),
      sentencesBack: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0, 'is negative'))),
      confidence: v.pipe(v.number(), v.minValue(0, 'is below 0'), v.maxValue(1, 'is above 1')),
    }),
  ),
  topics: v.pipe(
    v.array(id),
    v.minLength(1, 'a quotation has at least one topic'),
    v.maxLength(3, 'a quotation has at most three topics'),
  ),
});

/** The shape of public/articles/<slug>.json. Keys that are not listed are faults, so that a typing error is found. */
export const articleSchema = v.strictObject({
  schemaVersion: v.literal(SCHEMA_VERSION),
  slug: documentSlug,
  language,
  headline: text,
  dateline: v.exactOptional(
    v.strictObject({
      printed: text,
      agency: v.exactOptional(text),
      place: v.exactOptional(text),
      monthDay: v.exactOptional(
        v.pipe(v.string(), v.check(isMonthDay, 'expected a day of the calendar as MM-DD')),
      ),
    }),
  ),
  datePublished: v.exactOptional(date),
  publisher: v.exactOptional(text),
  url: v.exactOptional(webAddress),
  editorial: v.array(v.picklist(EDITORIAL_KEYS)),
  paragraphs: v.pipe(
    v.array(v.strictObject({ id, text })),
    v.minLength(1, 'an article has at least one paragraph'),
  ),
  entities: v.array(entity),
  mentions: v.array(v.strictObject({ entity: id, ...span, form: v.picklist(MENTION_FORMS) })),
  quotations: v.array(quotation),
  timeReferences: v.exactOptional(v.array(v.strictObject({ ...span, relation: v.picklist(TIME_RELATIONS) }))),
  formerQuotations: v.array(
    v.strictObject({
      id,
      words: text,
      speaker: v.exactOptional(text),
      until: v.exactOptional(date),
      replacedBy: v.exactOptional(id),
    }),
  ),
});

export type ArticleFile = v.InferOutput<typeof articleSchema>;
