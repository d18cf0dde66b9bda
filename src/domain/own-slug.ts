/** What stands before the slug of an article that a reader opened; no published article has it in its slug. */
export const OWN_MARK = '~';

/** Whether an article is one that a reader opened from their own device. */
export function isOwn(slug: string): boolean {
  return slug.startsWith(OWN_MARK);
}
