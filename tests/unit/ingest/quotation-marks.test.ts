import { describe, expect, it } from 'vitest';
import { detectMarkStyle, findQuotedStretches } from '#ingest/quotation-marks.ts';

function wordsOf(...paragraphs: string[]): readonly string[] {
  return findQuotedStretches(paragraphs).map(
    ({ paragraph, start, end }) => paragraphs[paragraph]?.slice(start, end) ?? '',
  );
}

describe('findQuotedStretches', () => {
  it.each([
    ['curly marks', '“We agree,” she said.', ['We agree,']],
    ['straight marks', '"We agree," she said. "Now."', ['We agree,', 'Now.']],
    ['guillemets', '«We agree», she said.', ['We agree']],
    ['low marks', '„We agree“, she said.', ['We agree']],
    ['curly marks the wrong way round', '”We agree,“ she said.', ['We agree,']],
    [
      'marks inside marks as part of the outer',
      '“He said ‘never’ twice,” she said.',
      ['He said ‘never’ twice,'],
    ],
    ['two in one sentence', 'It was “frank” and “useful.”', ['frank', 'useful.']],
    ['white space inside the marks', '“ We agree, ” she said.', ['We agree,']],
  ])('reads %s', (_, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it('leaves apostrophes, inches and empty marks alone', () => {
    expect(wordsOf('The ministers’ talks didn’t last.', 'A 6" gun.', 'Nothing “” here.')).toEqual([]);
  });

  it('runs to the end of the paragraph where the mark is never closed', () => {
    expect(wordsOf('She said: “We shall see.')).toEqual(['We shall see.']);
  });

  it('marks a stretch as open-ended where the paragraph ends first', () => {
    const [first, second] = findQuotedStretches(['“One.', '“Two.”']);
    expect(first?.isOpenEnded).toBe(true);
    expect(second?.isOpenEnded).toBe(false);
  });

  it('closes at a lone closing mark what the paragraph before left open', () => {
    expect(wordsOf('“One.', 'Two,” she said.')).toEqual(['One.', 'Two,']);
  });

  it('reads single marks where speech stands in them, and apostrophes inside', () => {
    expect(wordsOf('‘We don’t accept the ministers’ excuses,’ she said. ‘It’s over.’')).toEqual([
      'We don’t accept the ministers’ excuses,',
      'It’s over.',
    ]);
  });
});

describe('detectMarkStyle', () => {
  it('goes by where the speech stands', () => {
    expect(detectMarkStyle(['‘It is over,’ she said.'])).toBe('single');
    expect(detectMarkStyle(['“He said ‘it is over,’ twice,” she said. “Yes.”'])).toBe('double');
  });
});
