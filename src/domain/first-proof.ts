/**
 * The proof of the first links to passages, which are still about: fingerprints of the words next to the passage and of
 * its sentence, three digits of base 36 each. New links carry a `PassageProof`.
 */
export interface FirstProof {
  /** Of the few words before the passage, and of the few behind it. */
  readonly before: string;
  readonly behind: string;
  /** Of the whole sentences that the passage touches, with `reach` more on each side. */
  readonly sentence: string;
  /** 0 unless the same sentence stood in the article twice; 3 at most. */
  readonly reach: number;
  /** For words that stood in the article several times: which of these it was, counted from 1, and of how many. */
  readonly twin: { readonly nth: number; readonly of: number } | undefined;
  readonly rewordable: Rewordable;
}

/**
 * Where a rewording may stand in for the words: `beside` one of their neighbours, `between` both, or `never`. With
 * `place` the very words count only between both neighbours or in their very sentence, with `sentence` only in that.
 */
export const REWORDABLE = ['beside', 'between', 'never', 'place', 'sentence'] as const;
export type Rewordable = (typeof REWORDABLE)[number];

const PROOF = /^([0-9a-z]{3})([0-9a-z]{3})([0-9a-z]{3})([1-3])?(?:@([1-9]\d*)\.([1-9]\d*))?(!{0,4})$/;

/** Reads `k3f9q2abc1@2.3!!`: nine digits, the reach, "the second of three", `!` to `!!!!` for `rewordable`. */
export function parseFirstProof(text: string): FirstProof | undefined {
  const digits = PROOF.exec(text);
  if (digits === null) return undefined;
  const [, before = '', behind = '', sentence = '', reach = '0', nth, of, mark = ''] = digits;
  return {
    before,
    behind,
    sentence,
    reach: Number(reach),
    twin: nth === undefined ? undefined : { nth: Number(nth), of: Number(of) },
    rewordable: REWORDABLE[mark.length] ?? 'sentence',
  };
}
