/** "Iran", "Iran and Iraq", "Iran, Iraq and Oman". */
export function joinList(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last;
}

/** "once", "twice", "3 times". */
export function countTimes(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : `${count} times`;
}
