import type { NameSpan } from './find-names.ts';
import type { NameType } from './name-type.ts';
import {
  EVENT_WORDS,
  NO_ENTITY,
  ORGANIZATION_NAMES,
  ORGANIZATION_WORDS,
  PLACE_NAMES,
  PLACE_WORDS,
} from './name-words.ts';

/** "World Affairs Council of Orange County": a body’s word before "of" or "for", whatever comes after. */
function isBodyOf(words: readonly string[]): boolean {
  const joiner = words.findIndex((word) => word === 'of' || word === 'for');
  return joiner > 0 && words.slice(0, joiner).some((word) => ORGANIZATION_WORDS.has(word));
}

const ACRONYM = /^(?:\p{Lu}\.){3,}$|^(?:U\.N|E\.U|A\.U)\.$|^\p{Lu}[\p{Lu}\d&-]{1,9}$/u;
/** "R-TX" after a senator's name, Roman numbers and the like. */
const NO_ACRONYM = /^(?:[RDI]-\p{Lu}{2}|[IVX]+|OK)$/u;

/** What the words themselves tell: "Foreign Ministry", "IAEA", "South Caucasus", "Munich Security Conference". */
export function typeByWords({ words, text }: NameSpan): NameType | undefined {
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  if (ORGANIZATION_NAMES.has(text)) return 'Organization';
  if (PLACE_NAMES.has(text)) return 'Place';
  if (ORGANIZATION_WORDS.has(first) && (words[1] === 'of' || words[1] === 'for')) return 'Organization';
  if (isBodyOf(words)) return 'Organization';
  if (words.length > 1 && EVENT_WORDS.has(last)) return 'Event';
  if (/^World War/.test(text)) return 'Event';
  if (words.length > 1 && PLACE_WORDS.has(last)) return 'Place';
  if (
    words.length > 1 &&
    (PLACE_WORDS.has(first) || first === 'Horn' || first === 'Lake') &&
    words[1] === 'of'
  )
    return 'Place';
  if (
    words.length > 1 &&
    (ORGANIZATION_WORDS.has(last) || words.some((word) => /^(?:of|for|on|in)$/.test(word)))
  ) {
    return words.some((word) => ORGANIZATION_WORDS.has(word)) ? 'Organization' : undefined;
  }
  if (words.length > 1 && ORGANIZATION_WORDS.has(first)) return 'Organization';
  if (words.length === 1 && ACRONYM.test(text) && !NO_ACRONYM.test(text)) return 'Organization';
  if (words.length === 1 && ORGANIZATION_WORDS.has(text) && !NO_ENTITY.has(text)) return 'Organization';
  return undefined;
}
