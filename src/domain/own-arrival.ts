/**
 * How a reader came to an article that they opened, kept with that step of the history: by a link that was made for
 * another text, or by changing the text of another of their articles.
 */
const OWN_ARRIVALS = ['other-text', 'changed-text'] as const;
export type OwnArrival = (typeof OWN_ARRIVALS)[number];

/** Undefined for what any other step of the history keeps. */
export function parseOwnArrival(state: unknown): OwnArrival | undefined {
  return OWN_ARRIVALS.find((known) => known === state);
}
