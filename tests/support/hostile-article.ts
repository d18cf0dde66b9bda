import { type IndexedArticle, indexArticle } from '#domain/indexed-article.ts';
import type { TextSpan } from '#domain/text-span.ts';

/** An invented article of one paragraph for each text, with the first occurrence of its words as a quotation. */
export function articleOf(pairs: readonly (readonly [text: string, words: string])[]): IndexedArticle {
  const paragraphs = pairs.map(([text], index) => ({ id: `p${index + 1}~test`, text }));
  return indexArticle({
    slug: 'ferry',
    language: 'en',
    headline: '=HYPERLINK("https://elsewhere.example","click")',
    publisher: '@Harbour "Wire", Ltd.',
    editorial: [],
    paragraphs,
    entities: [{ id: 'ndiaye', type: 'Person', name: '+Ada, "the" Ndiaye', aliases: [] }],
    mentions: [],
    quotations: pairs.map(([text, words], index) => {
      const start = text.indexOf(words);
      const segment: TextSpan = { paragraph: `p${index + 1}~test`, start, end: start + words.length };
      return {
        id: `ndiaye-${index}~aaaaaa`,
        kind: 'indirect',
        segments: [segment],
        speaker: 'ndiaye',
        topics: ['ferries'],
      };
    }),
    formerQuotations: [],
  });
}
