import type { Surroundings } from './surroundings.ts';

/** An editor's one change of a sentence touches one or two of its words: a typo, a word, a name, a number. */
const FEW = 2;

/** How many of the sketched words around a passage another place lacks; words put in between do not count. */
export function countMissing(wanted: Surroundings, there: Surroundings): number {
  const sketched = wanted.lead.length + wanted.tail.length;
  return sketched - commonLength(wanted.lead, there.lead) - commonLength(wanted.tail, there.tail);
}

/** Whether another place can be the same one after a small change: few sketched words are missing, and half are there. */
export function resembles(wanted: Surroundings, there: Surroundings): boolean {
  const missing = countMissing(wanted, there);
  return missing <= FEW && 2 * missing <= wanted.lead.length + wanted.tail.length;
}

/** The length of the longest common subsequence. */
function commonLength(a: string, b: string): number {
  if (a === b) return a.length;
  let row = new Array<number>(b.length + 1).fill(0);
  for (const digit of a) {
    const next = [0];
    for (let at = 0; at < b.length; at += 1) {
      next.push(b[at] === digit ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
