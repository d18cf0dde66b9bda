import * as v from 'valibot';
import { ENTITY_TYPES } from '#domain/entity.ts';
import { MENTION_FORMS } from '#domain/mention.ts';
import { QUOTATION_KINDS } from '#domain/quotation.ts';
import { shorten } from '#domain/shorten.ts';
import { countryCode } from './article-fields.ts';
import { type Decoded, formatPath } from './decode-result.ts';
import { decodeShape } from './decode-shape.ts';

/** The version of the corrections' format that this code reads. */
const CORRECTIONS_VERSION = 1;

const text = v.pipe(v.string(), v.minLength(1, 'is empty'));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9~-]*$/, 'an id is made of a–z, 0–9, - and ~'));

/** W3C Web Annotation, TextQuoteSelector: words that stand in one paragraph, and what stands right before and after. */
const selector = v.strictObject({
  exact: text,
  prefix: v.exactOptional(text),
  suffix: v.exactOptional(text),
});
const address = v.lazy((input) => (typeof input === 'string' ? id : selector));
const topics = v.pipe(
  v.array(id),
  v.minLength(1, 'a quotation has at least one topic'),
  v.maxLength(3, 'a quotation has at most three topics'),
);
const segments = v.tupleWithRest([selector], selector);
const kind = v.picklist(QUOTATION_KINDS);
const speaker = v.nullable(address);
const note = v.exactOptional(text);

const correction = v.variant('action', [
  v.strictObject({ action: v.literal('change-speaker'), quotation: address, speaker, note }),
  v.strictObject({ action: v.literal('change-kind'), quotation: address, kind, note }),
  v.strictObject({ action: v.literal('change-topics'), quotation: address, topics, note }),
  v.strictObject({ action: v.literal('change-words'), quotation: address, segments, note }),
  v.strictObject({ action: v.literal('drop-quotation'), quotation: address, note }),
  v.strictObject({
    action: v.literal('add-quotation'),
    segments,
    kind,
    topics,
    speaker: v.exactOptional(address),
    sourceMention: v.exactOptional(selector),
    cue: v.exactOptional(selector),
    note,
  }),
  v.strictObject({
    action: v.literal('add-entity'),
    type: v.picklist(ENTITY_TYPES),
    name: text,
    aliases: v.exactOptional(v.array(text)),
    countryCode: v.exactOptional(countryCode),
    mentions: v.exactOptional(
      v.array(v.strictObject({ ...selector.entries, form: v.picklist(MENTION_FORMS) })),
    ),
    note,
  }),
  v.strictObject({ action: v.literal('drop-entity'), entity: address, note }),
  v.strictObject({ action: v.literal('merge-entities'), entity: address, into: address, note }),
]);

const correctionsSchema = v.strictObject({
  schemaVersion: v.literal(CORRECTIONS_VERSION),
  corrections: v.array(correction),
});

export type TextQuoteSelector = v.InferOutput<typeof selector>;
/** A quotation or an entity: by its id, or by words of the article that are in it. */
export type Address = v.InferOutput<typeof address>;
/** One thing that an editor fixed; `action` says which. */
export type Correction = v.InferOutput<typeof correction>;
export type CorrectionOf<Action extends Correction['action']> = Extract<Correction, { action: Action }>;

/**
 * Checks the parsed JSON of content/articles/<slug>.corrections.json and names the first fault. `topicIds` are the ids
 * of the vocabulary. Whether the words are in the article is not looked at here.
 */
export function decodeCorrections(
  json: unknown,
  topicIds: ReadonlySet<string>,
): Decoded<readonly Correction[]> {
  const shape = decodeShape(correctionsSchema, json);
  if (!shape.ok) return shape;
  for (const [index, item] of shape.value.corrections.entries()) {
    const fault = findMeaningFault(item, topicIds);
    if (fault === undefined) continue;
    return {
      ok: false,
      fault: { path: formatPath(['corrections', index, ...fault.keys]), message: fault.message },
    };
  }
  return { ok: true, value: shape.value.corrections };
}

interface MeaningFault {
  readonly keys: readonly (string | number)[];
  readonly message: string;
}

function findMeaningFault(item: Correction, topicIds: ReadonlySet<string>): MeaningFault | undefined {
  if ('topics' in item) return findTopicFault(item.topics, topicIds);
  if (item.action !== 'add-entity') return undefined;
  if (item.type === 'Country' && item.countryCode === undefined)
    return { keys: ['countryCode'], message: 'is missing; a Country has its ISO 3166-1 alpha-2 code' };
  if (item.type !== 'Country' && item.countryCode !== undefined)
    return { keys: ['countryCode'], message: `only a Country has one, and this is a ${item.type}` };
  return undefined;
}

function findTopicFault(topics: readonly string[], topicIds: ReadonlySet<string>): MeaningFault | undefined {
  const index = topics.findIndex((topic, at) => !topicIds.has(topic) || topics.indexOf(topic) !== at);
  const topic = topics[index];
  if (topic === undefined) return undefined;
  const name = `“${shorten(topic)}”`;
  const message = topicIds.has(topic) ? `${name} stands twice` : `there is no topic ${name}`;
  return { keys: ['topics', index], message };
}
