/** How many Unicode code points stand before a UTF-16 offset of a text: in “👍!” two units, one code point before "!". */
export function countCodePoints(text: string, end = text.length): number {
  let count = 0;
  for (let index = 0; index < end; index += 1) {
    const unit = text.charCodeAt(index);
    const isSecondHalf =
      unit >= 0xdc00 && unit <= 0xdfff && index > 0 && isHighSurrogate(text.charCodeAt(index - 1));
    if (!isSecondHalf) count += 1;
  }
  return count;
}

/** Up to `count` code points from the start or the end of a text, never half of one. */
export function takeCodePoints(text: string, from: 'start' | 'end', count: number): string {
  const points = [...(from === 'start' ? text.slice(0, 2 * count) : text.slice(-2 * count))];
  return (from === 'start' ? points.slice(0, count) : points.slice(-count)).join('');
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
