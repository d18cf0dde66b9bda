import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flattenSpans } from '#domain/annotated-text.ts';

const textAndSpans = fc.string({ unit: 'grapheme', maxLength: 60 }).chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.array(
      fc
        .tuple(fc.integer({ min: -5, max: 70 }), fc.integer({ min: -5, max: 70 }), fc.integer())
        .map(([start, end, mark]) => ({ start, end, mark })),
      { maxLength: 12 },
    ),
  ),
);

describe('flattenSpans', () => {
  it('cuts overlapping mentions so that each run has its own set of marks', () => {
    const text = 'Iran’s President';
    const runs = flattenSpans(text, [
      { start: 0, end: 4, mark: 'iran' },
      { start: 0, end: 16, mark: 'pezeshkian' },
    ]);
    expect(runs.map(({ text, marks }) => [text, marks])).toEqual([
      ['Iran', ['iran', 'pezeshkian']],
      ['’s President', ['pezeshkian']],
    ]);
  });

  it('gives one run without marks for a text that nothing marks', () => {
    expect(flattenSpans('Iran, she added', [])).toEqual([
      { start: 0, end: 15, text: 'Iran, she added', marks: [] },
    ]);
  });

  it('never loses, adds or reorders a character', () => {
    fc.assert(
      fc.property(textAndSpans, ([text, spans]) => {
        expect(
          flattenSpans(text, spans)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('marks each character with exactly the spans that cover it', () => {
    fc.assert(
      fc.property(textAndSpans, ([text, spans]) => {
        const runs = flattenSpans(text, spans);
        for (let at = 0; at < text.length; at += 1) {
          const expected = spans.filter(({ start, end }) => start <= at && at < end).map(({ mark }) => mark);
          const run = runs.find(({ start, end }) => start <= at && at < end);
          expect(run?.marks).toEqual(expected);
        }
      }),
    );
  });
});
