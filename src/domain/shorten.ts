/**
 * What somebody else wrote into a link, short enough to be repeated to the reader: at most `most` characters, the last of
 * them an ellipsis where something is left out. No character of two halves is cut.
 */
export function shorten(text: string, most = 60): string {
  // Characters beyond the basic plane take two units, so twice as many units always hold enough.
  const characters = [...text.slice(0, 2 * most + 2)];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : characters.join('');
}
