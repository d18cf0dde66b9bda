import { hashWords, slugifyWords } from './words.ts';

const HASH_LENGTH = 6;
const FIRST_WORDS = 5;

/**
 * An id made of the words, so that it survives re-ordering and can be read by a person:
 * `mohajerani-we-are-seeking-to-enhance~k3f9q2`. `speakerName` is the speaker's full name ("Fatemeh Mohajerani");
 * its last word stands for it. A quotation without a speaker starts with its words.
 */
export function formatQuotationId(speakerName: string | undefined, words: string): string {
  const family = slugifyWords(speakerName?.split(/\s+/).at(-1) ?? '');
  const first = slugifyWords(words.split(/\s+/).slice(0, FIRST_WORDS).join(' '));
  const readable = [family, first].filter((part) => part !== '').join('-') || 'quotation';
  return `${readable}~${hashWords(words, HASH_LENGTH)}`;
}

/** The fingerprint of the words at the end of a quotation id, or undefined where there is none. */
export function parseQuotationHash(id: string): string | undefined {
  return /~([0-9a-z]{6})(?:-\d+)?$/.exec(id)?.[1];
}

/** Whether an id is that of the same words of the same speaker for the second time or more: `…~k3f9q2-2`. */
export function isRepeatId(id: string): boolean {
  return /~[0-9a-z]{6}-\d+$/.test(id);
}
