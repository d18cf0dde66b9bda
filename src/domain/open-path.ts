/** Where a reader opens an article of their own. Alone in its file: every page has it. */
export const OPEN_PATH = '/open';
