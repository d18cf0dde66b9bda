import search from 'approx-string-match';

export interface HypothesisSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where the quote started in the text, in UTF-16 code units. */
  readonly position: number;
}

const CONTEXT = 32;
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;

export function selectHypothesis(text: string, start: number, end: number): HypothesisSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    position: start,
  };
}

/**
 * The best match by the published method of Hypothesis's client: approximate search for the quote with up to half of
 * its length in errors (256 at most), each match scored by how well quote, prefix and suffix agree and how near it is to
 * the old position, weighted 50, 20, 20 and 2; the best one wins, however low its score.
 */
export function anchorHypothesis(
  text: string,
  { exact, prefix, suffix, position }: HypothesisSelector,
): { readonly start: number; readonly end: number; readonly errors: number } | undefined {
  const matches = search(text, exact, Math.min(256, exact.length / 2));
  const scored = matches.map((match) => {
    const quote = 1 - match.errors / exact.length;
    const before =
      prefix === ''
        ? 1
        : similarity(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix);
    const behind = suffix === '' ? 1 : similarity(text.slice(match.end, match.end + suffix.length), suffix);
    const place = 1 - Math.abs(match.start - position) / text.length;
    const sum =
      WEIGHTS.quote * quote + WEIGHTS.prefix * before + WEIGHTS.suffix * behind + WEIGHTS.position * place;
    return { ...match, score: sum / 92 };
  });
  const [best] = scored.sort((a, b) => b.score - a.score);
  return best;
}

function similarity(text: string, wanted: string): number {
  if (text === '') return 0;
  const [match] = search(text, wanted, wanted.length);
  return match === undefined ? 0 : 1 - match.errors / wanted.length;
}
