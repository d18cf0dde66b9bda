/**
 * Of the ids that two lists share, the most that stand in the same order in both: the others were moved. Longest
 * increasing subsequence (https://en.wikipedia.org/wiki/Longest_increasing_subsequence, with piles).
 */
export function keptInOrder(before: readonly string[], now: readonly string[]): ReadonlySet<string> {
  const placeNow = new Map(now.map((id, index) => [id, index]));
  const places = before.flatMap((id) => placeNow.get(id) ?? []);
  const piles: number[] = [];
  const below = new Map<number, number>();
  for (const place of places) {
    const pile = lowerBound(piles, place);
    const under = piles[pile - 1];
    if (under !== undefined) below.set(place, under);
    piles[pile] = place;
  }
  const kept = new Set<string>();
  for (let place = piles.at(-1); place !== undefined; place = below.get(place)) kept.add(now[place] ?? '');
  return kept;
}

/** The index of the first of some ascending numbers that is not below `value`. */
function lowerBound(numbers: readonly number[], value: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
