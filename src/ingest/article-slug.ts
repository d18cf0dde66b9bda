import { slugifyWords } from '#domain/words.ts';

const MAX_LENGTH = 60;

/**
 * The slug that a headline gives: at most 60 characters, cut between words. "Türkiye’s envoy in Baku" →
 * "turkiyes-envoy-in-baku". Empty for a headline without Latin letters or digits.
 */
export function slugFromHeadline(headline: string): string {
  const whole = slugifyWords(headline);
  if (whole.length <= MAX_LENGTH) return whole;
  const cut = whole.slice(0, MAX_LENGTH + 1);
  const end = cut.lastIndexOf('-');
  return cut.slice(0, end > 0 ? end : MAX_LENGTH);
}
