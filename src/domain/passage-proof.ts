/** Where a passage stands, as fingerprints: short enough for a link, and each of them proves by itself. */
export interface PassageProof {
  /** Of the whole sentences that the passage touches; four digits of base 36. */
  readonly sentence: string;
  /** Of the sentence before these and of the one behind them; three digits each. */
  readonly previous: string;
  readonly next: string;
  /** The words of its sentences before the passage and behind it, the nearest eight: a digit each. */
  readonly lead: string;
  readonly tail: string;
  readonly caution: Caution;
  /** Two digits for each sentence that was like the passage's, of a few: one that has come into its place is not it. */
  readonly lookAlikes: string;
}

/**
 * What stood in the article when the link was made. `none`: nothing like it. `alike`: the same words or nearly the same
 * in like surroundings, so that only both neighbouring sentences prove a changed one. `repeated`: its very sentence
 * again, so that they must prove even this.
 */
export const CAUTIONS = ['none', 'alike', 'repeated'] as const;
export type Caution = (typeof CAUTIONS)[number];

/** Ten digits with nothing behind them, of which the last is 1 to 3, are a `FirstProof`. */
const PROOF =
  /^([0-9a-z]{4})([0-9a-z]{3})([0-9a-z]{3}(?=\.)|[0-9a-z]{2}[04-9a-z])(?:\.([0-9a-z]{0,8}))?(?:\.([0-9a-z]{0,8}))?(?:(!!?)((?:[0-9a-z]{2})*))?E?$/;

/**
 * `k3f9q2abc0.q2z.7!4f`: sentence, neighbours, lead, tail, `!` or `!!` for the caution, look-alikes. One that would end in a mark ends in `E`:
 * mail and chat leave a full stop at the end out of a link. Where they did so with older links, it is read as well.
 */
export function formatPassageProof(proof: PassageProof): string {
  const { sentence, previous, next, lead, tail, caution, lookAlikes } = proof;
  const known = caution === 'none' ? '' : `${'!'.repeat(CAUTIONS.indexOf(caution))}${lookAlikes}`;
  return `${sentence}${previous}${next}.${lead}.${tail}${known}`.replace(/[.!]$/, '$&E');
}

export function parsePassageProof(text: string): PassageProof | undefined {
  const parts = PROOF.exec(text);
  if (parts === null) return undefined;
  const [, sentence = '', previous = '', next = '', lead = '', tail = '', mark = '', lookAlikes = ''] = parts;
  return { sentence, previous, next, lead, tail, caution: CAUTIONS[mark.length] ?? 'repeated', lookAlikes };
}
