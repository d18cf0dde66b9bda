/** The header that says since when a data file is on the reader's device; only a stored copy has it. */
export const STORED_ON = 'x-stored-on';
