/**
 * The words of a text without what a re-typesetting changes: case, quotation marks and dashes, punctuation, white
 * space. "We’re seeking …" and "we're  seeking..." are the same words; "were seeking" is not, nor is "$5" "€5".
 */
export function normalizeWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{N}])’(?=[\p{L}\p{N}])/gu, "'")
    .replace(/[^\p{L}\p{M}\p{N}\p{S}%']+|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A short fingerprint of a text's normalised words: `length` digits of base 36. FNV-1a over UTF-16 code units, two
 * passes of 32 bits with different offsets (http://www.isthe.com/chongo/tech/comp/fnv/). It tells apart the few
 * thousand stretches of one article; it is no safeguard against forgery.
 */
export function hashWords(text: string, length: number): string {
  const words = normalizeWords(text);
  const high = fnv1a(words, 0x811c9dc5);
  const low = fnv1a(words, 0x1000193);
  const digits = (BigInt(high) * 0x100000000n + BigInt(low)).toString(36).padStart(13, '0');
  return digits.slice(-length);
}

function fnv1a(text: string, offset: number): number {
  let hash = offset;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Words as they may stand in a path: ASCII letters, digits and single hyphens. "Türkiye’s move" → "turkiyes-move". */
export function slugifyWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Text as a search compares it: without case, accents and typographic quotes. "Türkiye’s" is found by "turkiye's". */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
