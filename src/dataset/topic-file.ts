import * as v from 'valibot';
import { shorten } from '#domain/shorten.ts';
import type { Topic } from '#domain/topic.ts';
import type { Decoded } from './decode-result.ts';
import { decodeShape } from './decode-shape.ts';

const text = v.pipe(v.string(), v.minLength(1, 'is empty'));
const cue = v.pipe(
  v.string(),
  v.regex(/^\S+(?: \S+)*$/, 'a cue is one or more words with single spaces'),
  v.check((words) => words === words.toLowerCase(), 'a cue is in lower case'),
);
const weight = v.pipe(
  v.number(),
  v.minValue(1, 'a weight is 1 (a hint) to 5 (certain)'),
  v.maxValue(5, 'a weight is 1 (a hint) to 5 (certain)'),
);
const topicsSchema = v.array(
  v.strictObject({
    id: v.pipe(
      v.string(),
      v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a topic id is made of a–z, 0–9 and single hyphens'),
    ),
    label: text,
    definition: text,
    iptc: v.nullable(
      v.strictObject({
        name: text,
        qcode: v.pipe(v.string(), v.regex(/^medtop:\d{8}$/, 'expected medtop: and eight digits')),
        match: v.picklist(['exact', 'close', 'broad']),
      }),
    ),
    cues: v.exactOptional(v.record(cue, weight)),
    fallback: v.exactOptional(v.boolean()),
  }),
);

/** Checks the parsed JSON of content/topics.json. */
export function decodeTopics(json: unknown): Decoded<readonly Topic[]> {
  const shape = decodeShape(topicsSchema, json);
  if (!shape.ok) return shape;
  const ids = shape.value.map(({ id }) => id);
  const repeated = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (repeated < 0) return shape;
  return {
    ok: false,
    fault: { path: `[${repeated}].id`, message: `“${shorten(ids[repeated] ?? '')}” stands twice` },
  };
}
