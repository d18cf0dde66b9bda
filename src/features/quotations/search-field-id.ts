/** The search field's element id, for whoever wants to bring the reader to it. */
export const SEARCH_FIELD_ID = 'quotation-search';
