import * as v from 'valibot';
import { shorten } from '#domain/shorten.ts';
import { type Decoded, formatPath } from './decode-result.ts';

/** Found values and keys can be whole paragraphs; a message need not repeat them. */
const MOST = 80;

type Keys = readonly (string | number)[];

/** Checks a parsed JSON value against a schema and names the first thing that does not fit, and where: `locate` says where in its file the value stands. */
export function decodeShape<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  locate: (keys: Keys) => Keys = (keys) => keys,
): Decoded<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  const keys = (issue.path ?? []).map((item) =>
    typeof item.key === 'number' ? item.key : shorten(String(item.key)),
  );
  return { ok: false, fault: { path: formatPath(locate(keys)), message: describeIssue(issue) } };
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  if (issue.kind !== 'schema') return `${issue.message} (found ${shorten(issue.received, MOST)})`;
  if (issue.expected === 'never') return 'this key is not part of the format';
  const expected = shorten(issue.expected ?? issue.message, MOST);
  return issue.received === 'undefined'
    ? `is missing; expected ${expected}`
    : `expected ${expected}, found ${shorten(issue.received, MOST)}`;
}
