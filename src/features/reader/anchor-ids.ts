/** The element id of the mention that the reader stands at. */
export const CURRENT_MENTION_ID = 'current-mention';

/** The element id of the first words of a passage that a link names. */
export const PASSAGE_ID = 'passage';
