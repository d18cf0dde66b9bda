/** Whole lines of a stream, each with its line feed; the last may lack it. */
export interface LineBatch {
  readonly bytes: Uint8Array;
  /** The number of the first line, counted from 1. */
  readonly firstLine: number;
  /** A line over the limit, which was not kept: `bytes` is empty, and it stands alone. */
  readonly isTooLong: boolean;
}

const FEED = 0x0a;

/**
 * Cuts a stream of bytes into batches at line feeds: as many lines as arrived together, so that a slow writer is
 * answered line by line and a fast one in large pieces. Never holds more than `maxLine` bytes of an unfinished line.
 */
export async function* batchLines(
  source: AsyncIterable<Uint8Array>,
  maxLine: number,
): AsyncGenerator<LineBatch> {
  let rest: Uint8Array = new Uint8Array();
  let isSkipping = false;
  let line = 1;
  for await (const chunk of source) {
    const cut = chunk.lastIndexOf(FEED) + 1;
    const firstEnd = chunk.indexOf(FEED) + 1;
    let start = 0;
    if (isSkipping && firstEnd > 0) {
      yield { bytes: new Uint8Array(), firstLine: line, isTooLong: true };
      line += 1;
      start = firstEnd;
      isSkipping = false;
    }
    if (isSkipping) continue;
    if (cut > start) {
      const bytes = join(rest, chunk.subarray(start, cut));
      yield { bytes, firstLine: line, isTooLong: false };
      line += countFeeds(bytes);
    }
    rest = cut > 0 ? chunk.slice(cut) : join(rest, chunk);
    isSkipping = rest.length > maxLine;
    if (isSkipping) rest = new Uint8Array();
  }
  if (rest.length > 0 || isSkipping) yield { bytes: rest, firstLine: line, isTooLong: isSkipping };
}

/** The lines of a batch, one batch each. */
export function splitBatch({ bytes, firstLine, isTooLong }: LineBatch): readonly LineBatch[] {
  const lines: LineBatch[] = [];
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(FEED, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    lines.push({ bytes: bytes.subarray(start, end), firstLine: firstLine + lines.length, isTooLong });
    start = end;
  }
  return lines;
}

function countFeeds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(FEED); at >= 0; at = bytes.indexOf(FEED, at + 1)) count += 1;
  return count;
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b.slice();
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
