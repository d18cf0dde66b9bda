/**
 * A passage of the text as a link carries it: a W3C TextQuoteSelector, the prefix and suffix only as long as the words
 * alone are not unique, and a proof of where they stood.
 */
export interface PassageLink {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly proof: PassageProof;
  /** For words that stand in the article several times: which of these it is, counted from 1, and of how many. */
  readonly twin: { readonly nth: number; readonly of: number } | undefined;
  readonly rewordable: Rewordable;
}

/**
 * Where a rewording may stand in for the words: `beside` one of their neighbours, `between` both, or `never`. With
 * `place` the very words count only between both neighbours or in their very sentence, with `sentence` only in that. The
 * nearer a look-alike stands when the link is made, the less is allowed.
 */
export const REWORDABLE = ['beside', 'between', 'never', 'place', 'sentence'] as const;
export type Rewordable = (typeof REWORDABLE)[number];

/** Fingerprints, three digits of base 36 each. */
export interface PassageProof {
  /** Of the few words before the passage, and of the few behind it. */
  readonly before: string;
  readonly behind: string;
  /** Of the whole sentences that the passage touches, with `reach` more on each side. */
  readonly sentence: string;
  /** 0 unless the same sentence stands in the article twice; 3 at most. */
  readonly reach: number;
}

const PROOF = /^([0-9a-z]{3})([0-9a-z]{3})([0-9a-z]{3})([1-3])?(?:@([1-9]\d*)\.([1-9]\d*))?(!{0,4})$/;

/**
 * `support for-,sustainable peace~k3f9q2abc@2.3`: prefix, words, proof, "the second of three"; a digit behind the nine
 * for the reach, `!` to `!!!!` for `rewordable`. Commas in the words are escaped.
 */
export function formatPassage(link: PassageLink): string {
  const { exact, prefix, suffix, proof, twin } = link;
  const before = prefix === '' ? '' : `${escapeWords(prefix)}-,`;
  const behind = suffix === '' ? '' : `,-${escapeWords(suffix)}`;
  const reach = proof.reach === 0 ? '' : proof.reach;
  const which = twin === undefined ? '' : `@${twin.nth}.${twin.of}`;
  const mark = '!'.repeat(REWORDABLE.indexOf(link.rewordable));
  const digits = `${proof.before}${proof.behind}${proof.sentence}${reach}${which}${mark}`;
  return `${before}${escapeWords(exact)}${behind}~${digits}`;
}

/** Reads `formatPassage` back; undefined for anything else. */
export function parsePassage(text: string): PassageLink | undefined {
  const split = text.lastIndexOf('~');
  const digits = PROOF.exec(text.slice(split + 1));
  if (split < 0 || digits === null) return undefined;
  const [, before = '', behind = '', sentence = '', reach = '0', nth, of, mark = ''] = digits;
  const parts = /^(?:((?:[^\\,]|\\.)+)-,)?((?:[^\\,]|\\.)+)(?:,-((?:[^\\,]|\\.)+))?$/su.exec(
    text.slice(0, split),
  );
  const exact = unescapeWords(parts?.[2] ?? '');
  if (parts === null || exact.trim() === '') return undefined;
  return {
    exact,
    prefix: unescapeWords(parts[1] ?? ''),
    suffix: unescapeWords(parts[3] ?? ''),
    proof: { before, behind, sentence, reach: Number(reach) },
    twin: nth === undefined ? undefined : { nth: Number(nth), of: Number(of) },
    rewordable: REWORDABLE[mark.length] ?? 'sentence',
  };
}

function escapeWords(text: string): string {
  return text.replace(/[\\,]|^-|-$/g, '\\$&');
}

function unescapeWords(text: string): string {
  return text.replace(/\\(.)/gs, '$1');
}
