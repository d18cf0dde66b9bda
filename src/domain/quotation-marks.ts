import type { TextSpan } from './text-span.ts';

const OPENING = new Set(['“', '„', '«', '‘', '"', "'", '‹']);
const CLOSING = new Set(['”', '“', '»', '’', '"', "'", '›']);

/**
 * The span together with the quotation marks that stand right at its edges, for showing. Segments themselves leave the
 * marks out: “[a natural foundation]” → [“a natural foundation”]. Reported speech has none and stays as it is.
 */
export function includeMarks(text: string, span: TextSpan): TextSpan {
  const start = OPENING.has(text.charAt(span.start - 1)) ? span.start - 1 : span.start;
  const end = CLOSING.has(text.charAt(span.end)) ? span.end + 1 : span.end;
  return { ...span, start, end };
}
