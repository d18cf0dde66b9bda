import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import { formatCslJson } from '#domain/citation-csl.ts';
import { formatApa, formatChicago, formatMla } from '#domain/citation-reference.ts';
import type { CitedSource } from '#domain/cited-source.ts';
import { cited, citedWithout } from '../../support/cited.ts';

const SOURCES = {
  'a dated article': cited(),
  'no date': citedWithout('issued'),
  'no publication': citedWithout('publication'),
  neither: citedWithout('publication', 'issued'),
  'curly quotes within and at the end': cited({
    headline: 'Minister: “We Are Ready,” Says Envoy’s ‘Aide’',
  }),
  'straight quotes': cited({ headline: 'The Envoy: "We Are Ready"' }),
  'a question': cited({ headline: 'Will Talks Resume?' }),
  'months that are not cut alike': cited({ issued: '2025-09-02', accessed: '2026-05-12' }),
  'a publication with a full stop': cited({ publication: 'News Inc.' }),
  'signs of other formats': cited({ headline: '{Accord} \\ 50% & $5_#~^ Łódź' }),
};
const URL = cited().url;

/** citeproc prints the day of access where there is no date; here it is always there, in the same words. */
function citeproc(source: CitedSource): string {
  const line = new Cite(formatCslJson(source))
    .format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' })
    .trim();
  return line.replace(/(?<!from )https:/, 'Retrieved November 4, 2026, from https:');
}

describe('APA', () => {
  const sources = Object.entries(SOURCES).filter(([name]) => !name.startsWith('months'));
  it.each(sources)('is what citeproc prints for %s', (_, source) => {
    expect(formatApa(source)).toBe(citeproc(source));
  });
});

// The lines that citeproc 2.4 prints with modern-language-association.csl (9th edition, of 2026-02-03) and
// chicago-notes-bibliography-access-dates.csl (18th edition, of 2025-02-09) of github.com/citation-style-language/styles;
// in MLA, the day of access follows where the style would leave it out.
const MLA: Record<keyof typeof SOURCES, string> = {
  'a dated article': `“Envoys Agree on a Ferry Line.” Harbour Wire, 26 Apr. 2025, ${URL}. Accessed 4 Nov. 2026.`,
  'no date': `“Envoys Agree on a Ferry Line.” Harbour Wire, ${URL}. Accessed 4 Nov. 2026.`,
  'no publication': `Envoys Agree on a Ferry Line. 26 Apr. 2025, ${URL}. Accessed 4 Nov. 2026.`,
  neither: `Envoys Agree on a Ferry Line. ${URL}. Accessed 4 Nov. 2026.`,
  'curly quotes within and at the end': `“Minister: ‘We Are Ready,’ Says Envoy’s ‘Aide.’” Harbour Wire, 26 Apr. 2025, ${URL}. Accessed 4 Nov. 2026.`,
  'straight quotes': `“The Envoy: ‘We Are Ready.’” Harbour Wire, 26 Apr. 2025, ${URL}. Accessed 4 Nov. 2026.`,
  'a question': `“Will Talks Resume?” Harbour Wire, 26 Apr. 2025, ${URL}. Accessed 4 Nov. 2026.`,
  'months that are not cut alike': `“Envoys Agree on a Ferry Line.” Harbour Wire, 2 Sept. 2025, ${URL}. Accessed 12 May 2026.`,
  'a publication with a full stop': `“Envoys Agree on a Ferry Line.” News Inc., 26 Apr. 2025, ${URL}. Accessed 4 Nov. 2026.`,
  'signs of other formats': `“{Accord} \\ 50% & $5_#~^ Łódź.” Harbour Wire, 26 Apr. 2025, ${URL}. Accessed 4 Nov. 2026.`,
};
const CHICAGO: Record<keyof typeof SOURCES, string> = {
  'a dated article': `Harbour Wire. “Envoys Agree on a Ferry Line.” April 26, 2025. Accessed November 4, 2026. ${URL}.`,
  'no date': `Harbour Wire. “Envoys Agree on a Ferry Line.” n.d. Accessed November 4, 2026. ${URL}.`,
  'no publication': `Envoys Agree on a Ferry Line. April 26, 2025. Accessed November 4, 2026. ${URL}.`,
  neither: `Envoys Agree on a Ferry Line. n.d. Accessed November 4, 2026. ${URL}.`,
  'curly quotes within and at the end': `Harbour Wire. “Minister: ‘We Are Ready,’ Says Envoy’s ‘Aide.’” April 26, 2025. Accessed November 4, 2026. ${URL}.`,
  'straight quotes': `Harbour Wire. “The Envoy: ‘We Are Ready.’” April 26, 2025. Accessed November 4, 2026. ${URL}.`,
  'a question': `Harbour Wire. “Will Talks Resume?” April 26, 2025. Accessed November 4, 2026. ${URL}.`,
  'months that are not cut alike': `Harbour Wire. “Envoys Agree on a Ferry Line.” September 2, 2025. Accessed May 12, 2026. ${URL}.`,
  'a publication with a full stop': `News Inc. “Envoys Agree on a Ferry Line.” April 26, 2025. Accessed November 4, 2026. ${URL}.`,
  'signs of other formats': `Harbour Wire. “{Accord} \\ 50% & $5_#~^ Łódź.” April 26, 2025. Accessed November 4, 2026. ${URL}.`,
};

describe('MLA', () => {
  it.each(Object.entries(SOURCES))('cites %s', (name, source) => {
    expect([name, formatMla(source)]).toEqual(Object.entries(MLA).find(([key]) => key === name));
  });
});

describe('Chicago', () => {
  it.each(Object.entries(SOURCES))('cites %s', (name, source) => {
    expect([name, formatChicago(source)]).toEqual(Object.entries(CHICAGO).find(([key]) => key === name));
  });
});
