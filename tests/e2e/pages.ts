export const TEXT = '/articles/pezeshkian-azerbaijan-visit';
export const QUOTES = `${TEXT}/quotes`;
export const DATA = '**/articles/pezeshkian-azerbaijan-visit.json';

export const QUOTATION = {
  split: 'mohajerani-president-pezeshkians-visit-to-azerbaijan~4pkisu',
  provinces: 'mohajerani-we-are-seeking-to-enhance~smsd77',
} as const;
