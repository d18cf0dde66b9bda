/** A stretch of one paragraph's text. Offsets are UTF-16 code units (string indices), `end` exclusive. */
export interface TextSpan {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
}

/** The characters of `text` that the span covers. `text` is the whole text of the span's paragraph. */
export function sliceSpan(text: string, span: TextSpan): string {
  return text.slice(span.start, span.end);
}

/** Whether two spans share at least one character. Spans that only touch do not overlap. */
export function overlapsSpan(a: TextSpan, b: TextSpan): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;
}
