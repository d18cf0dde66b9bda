import type { Position } from './country-reference.ts';

/**
 * How many degrees of longitude some places span, the shortest way round: 6 for Fiji and Tuvalu, on both sides of the
 * date line. 0 for a single place.
 */
export function spanLongitudes(places: readonly Position[]): number {
  const sorted = places.map(([longitude]) => longitude).sort((a, b) => a - b);
  const [first] = sorted;
  if (first === undefined) return 0;
  const gaps = sorted.map((longitude, index) => (sorted[index + 1] ?? first + 360) - longitude);
  return 360 - gaps.reduce((widest, gap) => Math.max(widest, gap), 0);
}
