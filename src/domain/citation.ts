import { formatBibtex } from './citation-bibtex.ts';
import { formatCslJson } from './citation-csl.ts';
import { formatMarkdownCitation } from './citation-markdown.ts';
import { formatApa, formatChicago, formatMla } from './citation-reference.ts';
import { formatRis } from './citation-ris.ts';
import type { CitedSource } from './cited-source.ts';

/** The styles of a bibliography, then the formats of reference managers, then plain Markdown. */
export const CITATION_STYLES = ['apa', 'mla', 'chicago', 'bibtex', 'ris', 'csl-json', 'markdown'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** How a style is named, and what a file of it is called and contains. */
interface CitationForm {
  readonly label: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly format: (source: CitedSource) => string;
}

const text = { extension: 'txt', mediaType: 'text/plain' } as const;

export const CITATION_FORMS: Readonly<Record<CitationStyle, CitationForm>> = {
  apa: { label: 'APA', ...text, format: formatApa },
  mla: { label: 'MLA', ...text, format: formatMla },
  chicago: { label: 'Chicago', ...text, format: formatChicago },
  bibtex: { label: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex', format: formatBibtex },
  ris: {
    label: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    format: formatRis,
  },
  'csl-json': {
    label: 'CSL-JSON',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    format: formatCslJson,
  },
  markdown: {
    label: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    format: formatMarkdownCitation,
  },
};

/** The style that a stored word names, or undefined. */
export function parseCitationStyle(word: string | null): CitationStyle | undefined {
  return CITATION_STYLES.find((style) => style === word);
}
