import * as v from 'valibot';
import { type Decoded, formatPath } from './decode-result.ts';

/** Checks a parsed JSON value against a schema and names the first thing that does not fit. */
export function decodeShape<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): Decoded<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  const keys = (issue.path ?? []).map((item) => (typeof item.key === 'number' ? item.key : String(item.key)));
  return { ok: false, fault: { path: formatPath(keys), message: describeIssue(issue) } };
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  if (issue.kind !== 'schema') return `${issue.message} (found ${shorten(issue.received)})`;
  if (issue.expected === 'never') return 'this key is not part of the format';
  const expected = shorten(issue.expected ?? issue.message);
  return issue.received === 'undefined'
    ? `is missing; expected ${expected}`
    : `expected ${expected}, found ${shorten(issue.received)}`;
}

/** Found values can be whole paragraphs; a message need not repeat them. */
function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
