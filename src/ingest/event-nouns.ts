/**
 * Nouns for what happens, by what they have in common: a "trip to Baku" and a "visit to Azerbaijan" can be one event, a visit and
 * an attack cannot.
 */
export const EVENT_GROUPS: ReadonlyMap<string, string> = new Map(
  [
    ['visit', 'visit visits trip tour'],
    ['meeting', 'summit conference congress forum'],
    ['incident', 'incident attack assault bombing raid massacre shooting explosion blast siege takeover'],
    ['war', 'war conflict invasion'],
    ['pandemic', 'pandemic epidemic outbreak'],
    ['disaster', 'earthquake flood floods'],
    ['crisis', 'crisis'],
    ['vote', 'election elections referendum'],
    ['festivity', 'ceremony anniversary funeral inauguration'],
  ].flatMap(([group = '', nouns = '']) => nouns.split(' ').map((noun) => [noun, group] as const)),
);

/** Adjectives that are part of an event's name. */
export const EVENT_ADJECTIVES: ReadonlySet<string> = new Set(
  'official state working three-day two-day one-day four-day week-long historic annual joint extraordinary emergency landmark presidential parliamentary'.split(
    ' ',
  ),
);
