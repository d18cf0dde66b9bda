import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CITATION_FORMS, CITATION_STYLES, parseCitationStyle } from '#domain/citation.ts';
import { formatBibtex } from '#domain/citation-bibtex.ts';
import { formatCslJson } from '#domain/citation-csl.ts';
import { formatMarkdownCitation } from '#domain/citation-markdown.ts';
import { formatRis } from '#domain/citation-ris.ts';
import { citeArticle } from '#domain/cited-source.ts';
import { citeQuotation } from '#domain/share-target.ts';
import { cited, citedWithout } from '../../support/cited.ts';
import { readSeed } from '../../support/seed.ts';

const read = (text: string) => new Cite(text).data[0];
const hostile = fc
  .string({
    unit: fc.constantFrom(...'abcŁé’“”—$&#^_~%\\{}<>[]()|*`'.replace('`', ''), ' '),
    minLength: 1,
    maxLength: 30,
  })
  .map((text) => `W${text.replace(/\s+/g, ' ')}w`);

describe('BibTeX', () => {
  it('is read back with all its parts', () => {
    expect(read(formatBibtex(cited()))).toMatchObject({
      title: 'Envoys Agree on a Ferry Line',
      issued: { 'date-parts': [[2025, 4, 26]] },
      accessed: { 'date-parts': [[2026, 11, 4]] },
      URL: cited().url,
      publisher: 'Harbour Wire',
    });
  });

  it('gives back any headline, whatever signs of TeX are in it', () => {
    fc.assert(
      fc.property(hostile, (headline) => {
        expect(read(formatBibtex(cited({ headline }))).title).toBe(headline);
      }),
    );
  });

  it('is keyed by publication, year and first word, in ASCII', () => {
    expect(formatBibtex(cited({ headline: '“Łódź” Talks' }))).toMatch(/^@misc\{harbourwire2025lodz,/);
    expect(formatBibtex(citedWithout('issued', 'publication'))).toMatch(/^@misc\{ndenvoys,/);
  });

  it('has no line for what is not known', () => {
    expect(formatBibtex(citedWithout('issued', 'publication'))).not.toMatch(/year|month|day =|howpublished/);
  });
});

describe('RIS', () => {
  it('is read back with all its parts', () => {
    expect(read(formatRis(cited()))).toMatchObject({
      type: 'article-newspaper',
      title: 'Envoys Agree on a Ferry Line',
      'container-title': 'Harbour Wire',
      issued: { 'date-parts': [[2025]] },
      accessed: { 'date-parts': [[2026, 11, 4]] },
      URL: cited().url,
    });
  });

  it('gives the day beside the year', () => {
    expect(formatRis(cited())).toContain('\r\nPY  - 2025\r\nDA  - 2025/04/26/\r\n');
  });

  it('gives back any headline', () => {
    fc.assert(
      fc.property(hostile, (headline) => {
        expect(read(formatRis(cited({ headline }))).title).toBe(headline);
      }),
    );
  });

  it('keeps each field in one line, so that no headline can add a field', () => {
    const lines = formatRis(cited({ headline: 'Talks\r\nUR  - https://elsewhere.example' })).split('\r\n');
    expect(lines.filter((line) => line.startsWith('UR'))).toEqual([`UR  - ${cited().url}`]);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });
});

describe('CSL-JSON', () => {
  it('says that an editor supplied the date', () => {
    expect(JSON.parse(formatCslJson(cited({ dateRemark: 'supplied by an editor' })))).toMatchObject([
      { type: 'article-newspaper', note: 'Date of publication supplied by an editor' },
    ]);
  });
});

describe('Markdown', () => {
  it('quotes the words and links the source', () => {
    const quote = { words: '“We are ready.”', speaker: 'Ada Ndiaye', isReported: false };
    expect(formatMarkdownCitation(cited({ quote }))).toBe(
      `> “We are ready.”\n>\n> — Ada Ndiaye, [Envoys Agree on a Ferry Line](${cited().url}), Harbour Wire, 26 April 2025, accessed 4 November 2026\n`,
    );
  });

  it('lets no headline be read as a link or as HTML', () => {
    const markdown = formatMarkdownCitation(cited({ headline: '](javascript:alert(1)) <img src=x>' }));
    expect(markdown).toContain('[\\](javascript:alert(1)) \\<img src=x\\>](https://');
  });
});

describe('what is cited', () => {
  const article = readSeed();
  const visit = { url: 'https://news.example/x', accessed: '2026-11-04' };
  const noteOf = (id: string) => {
    const record = article.recordById.get(id);
    if (record === undefined) throw new Error(id);
    return read(formatCslJson(citeArticle(article.article, visit, citeQuotation(article, record)))).note;
  };

  it('names the words and the speaker of a quotation', () => {
    expect(noteOf('mohajerani-we-are-seeking-to-enhance~smsd77')).toMatch(
      /^“We are seeking .* stronger ties,” \(Fatemeh Mohajerani\)\. Date of publication supplied/,
    );
  });

  it('puts no marks around reported speech', () => {
    expect(noteOf('mohajerani-irans-commitment-to-diplomatic-norms~4osgh0')).toMatch(
      /^Iran’s commitment to diplomatic norms \(Fatemeh Mohajerani, as reported\)/,
    );
  });

  it('is the agency of the dateline where no publisher is known, and no date where no year is printed', () => {
    const { publisher, datePublished, ...rest } = article.article;
    const source = citeArticle(
      { ...rest, dateline: { printed: 'Harbour Wire (Apr 26)', agency: 'Harbour Wire', monthDay: '04-26' } },
      visit,
    );
    expect(source).toMatchObject({ publication: 'Harbour Wire' });
    expect(source.issued).toBeUndefined();
  });
});

describe('the styles', () => {
  it('are read back by their name, and nothing else is', () => {
    for (const style of CITATION_STYLES) {
      expect(parseCitationStyle(style)).toBe(style);
      expect(CITATION_FORMS[style].format(cited())).toContain(cited().url);
    }
    expect(parseCitationStyle('harvard')).toBeUndefined();
    expect(parseCitationStyle(null)).toBeUndefined();
  });
});
