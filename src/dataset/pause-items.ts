/** So many items of a document are checked in one go: a few milliseconds of a phone's processor. */
export const PAUSE_ITEMS = 250;
