import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchLines, type LineBatch, splitBatch } from '#node/ingest/line-batches.ts';

const encoder = new TextEncoder();

async function* streamOf(chunks: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield encoder.encode(chunk);
}

async function collect(chunks: readonly string[], maxLine = 1000): Promise<readonly LineBatch[]> {
  const batches: LineBatch[] = [];
  for await (const batch of batchLines(streamOf(chunks), maxLine)) batches.push(batch);
  return batches;
}

function linesOf(batches: readonly LineBatch[]): readonly (readonly [number, string])[] {
  return batches.flatMap((batch) =>
    batch.isTooLong
      ? [[batch.firstLine, 'too long'] as const]
      : splitBatch(batch).map(
          ({ bytes, firstLine }) => [firstLine, new TextDecoder().decode(bytes)] as const,
        ),
  );
}

describe('batchLines', () => {
  it('gives every line once, numbered, however the stream is cut', async () => {
    const chunk = fc.string({ unit: fc.constantFrom('a', 'ü', '\n', '\r') });
    await fc.assert(
      fc.asyncProperty(fc.array(chunk), async (chunks) => {
        const lines = linesOf(await collect(chunks));
        expect(lines.map(([, text]) => text).join('')).toBe(chunks.join(''));
        expect(lines.map(([number]) => number)).toEqual(lines.map((_, index) => index + 1));
        expect(
          lines.every(
            ([, text]) => text.indexOf('\n') % text.length === text.length - 1 || !text.includes('\n'),
          ),
        ).toBe(true);
      }),
    );
  });

  it('passes over a line that is too long, and goes on after it', async () => {
    const long = ['x'.repeat(8), 'x'.repeat(8), 'x'.repeat(8)];
    expect(linesOf(await collect(['one\n', ...long, 'x\nthree\n', 'four'], 10))).toEqual([
      [1, 'one\n'],
      [2, 'too long'],
      [3, 'three\n'],
      [4, 'four'],
    ]);
  });

  it('reports a last line that is too long', async () => {
    expect(linesOf(await collect(['x'.repeat(11)], 10))).toEqual([[1, 'too long']]);
  });

  it('gives what arrived together as one batch', async () => {
    expect(await collect(['a\nb\nc', '\n'])).toHaveLength(2);
  });
});
