import { type CitationStyle, parseCitationStyle } from '#domain/citation.ts';

const KEY = 'citation-style';

/** The style that this reader used last, else APA; storage may be refused. */
export function readPreference(): CitationStyle {
  try {
    return parseCitationStyle(localStorage.getItem(KEY)) ?? 'apa';
  } catch {
    return 'apa';
  }
}

export function storePreference(style: CitationStyle): void {
  try {
    localStorage.setItem(KEY, style);
  } catch {
    // Storage is refused: the choice holds while the page is open.
  }
}
