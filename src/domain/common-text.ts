/** ASCII letters, digits, signs that count and the two apostrophes; the others separate words. */
const KEPT = /[\p{L}\p{N}\p{S}%]/u;
const SORT = { separates: 0, counts: 1, apostrophe: 2, rare: 3 } as const;
const ASCII_SORTS: readonly number[] = Array.from({ length: 128 }, (_, code) => {
  if (code === 0x27) return SORT.apostrophe;
  return KEPT.test(String.fromCharCode(code)) ? SORT.counts : SORT.separates;
});
/** Quotation marks, dashes, the ellipsis and the space that does not break: the rest of what English news prints. */
const COMMON_SIGNS = /[\u2013\u2014\u2018\u201c\u201d\u2026\u00a0]/;

function sortOf(code: number): number {
  if (code < 128) return ASCII_SORTS[code] ?? SORT.rare;
  if (code === 0x2019) return SORT.apostrophe;
  return COMMON_SIGNS.test(String.fromCharCode(code)) ? SORT.separates : SORT.rare;
}

/**
 * What `normalizeWords` gives, in one pass, for a text of ASCII and the signs of English print; undefined where any other character
 * stands in it.
 */
export function normalizeCommon(text: string): string | undefined {
  const lower = text.toLowerCase();
  const words: string[] = [];
  let from = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const sort = at < text.length ? sortOf(text.charCodeAt(at)) : SORT.separates;
    if (sort === SORT.rare) return undefined;
    const isKept = sort === SORT.counts || (sort === SORT.apostrophe && isInsideWord(text, at));
    if (isKept && from < 0) from = at;
    if (isKept || from < 0) continue;
    words.push(lower.slice(from, at));
    from = -1;
  }
  const joined = words.join(' ');
  return joined.includes('’') ? joined.replaceAll('’', "'") : joined;
}

/** Whether a letter or digit stands on both sides. */
function isInsideWord(text: string, at: number): boolean {
  return isPlainLetter(text.charCodeAt(at - 1)) && isPlainLetter(text.charCodeAt(at + 1));
}

function isPlainLetter(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
