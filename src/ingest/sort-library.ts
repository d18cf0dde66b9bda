import type { LibraryEntry } from '#domain/library-entry.ts';

/** The library's order: the newest first, articles without a date last, and by slug within a day. */
export function sortLibrary(entries: readonly LibraryEntry[]): readonly LibraryEntry[] {
  return entries.toSorted(
    (a, b) => compareText(b.datePublished ?? '', a.datePublished ?? '') || compareText(a.slug, b.slug),
  );
}

/** By code unit, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
