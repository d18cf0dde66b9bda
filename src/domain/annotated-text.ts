/** A stretch of one text that carries a mark. Offsets are UTF-16, end exclusive. */
export interface MarkedSpan<Mark> {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

/** A stretch with the same marks from its first to its last character. */
export interface TextRun<Mark> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In the order in which the spans were given. */
  readonly marks: readonly Mark[];
}

/**
 * Cuts a text at every edge of its marked spans, however they overlap, so that it can be shown as a flat row of runs:
 * "Iran’s President" with Iran and President marked gives "Iran" (both marks) and "’s President" (one). The runs
 * joined are the text. Parts of spans outside the text, and empty spans, are left out.
 */
export function flattenSpans<Mark>(
  text: string,
  spans: readonly MarkedSpan<Mark>[],
): readonly TextRun<Mark>[] {
  const inside = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter((span) => span.start < span.end);
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    const marks = inside.filter((span) => span.start <= start && span.end >= end).map(({ mark }) => mark);
    return { start, end, text: text.slice(start, end), marks };
  });
}
