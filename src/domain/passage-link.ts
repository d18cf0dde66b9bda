/**
 * A passage of the text as a link carries it: a W3C TextQuoteSelector, the prefix and suffix only as long as the words
 * alone are not unique, and a proof of where they stood.
 */
export interface PassageLink {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** In one of two forms: `parsePassageProof` reads that of today, `parseFirstProof` that of the first links. */
  readonly proof: string;
}

const PROOF =
  /^(?:[0-9a-z]{10}(?:\.[0-9a-z]{0,8}){0,2}(?:!!?(?:[0-9a-z]{2})*)?E?|[0-9a-z]{9}[1-3]?(?:@[1-9]\d*\.[1-9]\d*)?!{0,4})$/;

/**
 * `support for-,sustainable peace~k3f9q2abc0.q2z.7!4f`: prefix, words, proof. Commas in the words are escaped.
 */
export function formatPassage({ exact, prefix, suffix, proof }: PassageLink): string {
  const before = prefix === '' ? '' : `${escapeWords(prefix)}-,`;
  const behind = suffix === '' ? '' : `,-${escapeWords(suffix)}`;
  return `${before}${escapeWords(exact)}${behind}~${proof}`;
}

/** Reads `formatPassage` back; undefined for anything else. What the proof says is read where the link is followed. */
export function parsePassage(text: string): PassageLink | undefined {
  const split = text.lastIndexOf('~');
  const proof = text.slice(split + 1);
  if (split < 0 || !PROOF.test(proof)) return undefined;
  const parts = /^(?:((?:[^\\,]|\\.)+)-,)?((?:[^\\,]|\\.)+)(?:,-((?:[^\\,]|\\.)+))?$/su.exec(
    text.slice(0, split),
  );
  const exact = unescapeWords(parts?.[2] ?? '');
  if (parts === null || exact.trim() === '') return undefined;
  return { exact, prefix: unescapeWords(parts[1] ?? ''), suffix: unescapeWords(parts[3] ?? ''), proof };
}

function escapeWords(text: string): string {
  return text.replace(/[\\,]|^-|-$/g, '\\$&');
}

function unescapeWords(text: string): string {
  return text.replace(/\\(.)/gs, '$1');
}
