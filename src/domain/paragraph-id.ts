import { hashWords } from './words.ts';

const HASH_LENGTH = 4;

/**
 * A paragraph's id: its place, counted from 1, and a fingerprint of its words, `p3~k3f9`. The place is for people; the
 * fingerprint lets a link notice that the paragraph moved or changed.
 */
export function formatParagraphId(index: number, text: string): string {
  return `p${index + 1}~${hashWords(text, HASH_LENGTH)}`;
}

interface ParagraphLinkFound {
  readonly state: 'exact' | 'moved' | 'unproven';
  readonly id: string;
}
interface ParagraphLinkGone {
  readonly state: 'gone';
}

/**
 * Where a link to a paragraph leads in an article with these paragraph ids. `exact`: same place and words. `moved`:
 * the same words elsewhere. `unproven`: a bare place (`p3`), as typed by hand. `gone`: none of these; a paragraph
 * that now merely stands in the same place is not offered.
 */
export function resolveParagraphId(
  link: string,
  ids: readonly string[],
): ParagraphLinkFound | ParagraphLinkGone {
  if (ids.includes(link)) return { state: 'exact', id: link };
  const [place, hash] = link.split('~');
  const matches = ids.filter((id) => {
    const [itsPlace, itsHash] = id.split('~');
    return hash === undefined ? itsPlace === place : itsHash === hash;
  });
  const [only] = matches;
  if (only === undefined || matches.length > 1) return { state: 'gone' };
  return { state: hash === undefined ? 'unproven' : 'moved', id: only };
}
