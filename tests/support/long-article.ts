import { encodeArticle } from '#dataset/encode-article.ts';
import { formatParagraphId } from '#domain/paragraph-id.ts';
import { formatQuotationId } from '#domain/quotation-id.ts';

const LONGEST_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

/** The text of a document with this many invented quotations, one a paragraph, and a word that fits no phone. */
export function encodeLongArticle(quotations: number): string {
  const paragraphs = Array.from({ length: quotations }, (_, index) => {
    const text = `“Measure ${index + 1} concerns the ${LONGEST_WORD} and nothing else,” the envoy said.`;
    return { id: formatParagraphId(index, text), text };
  });
  return encodeArticle({
    slug: 'long',
    language: 'en',
    headline: `A ${LONGEST_WORD} in the Headline`,
    editorial: [],
    paragraphs,
    entities: [{ id: 'envoy', type: 'Person', name: `Envoy of the ${LONGEST_WORD}`, aliases: [] }],
    mentions: paragraphs.map(({ id, text }) => ({
      entity: 'envoy',
      paragraph: id,
      start: text.indexOf('the envoy'),
      end: text.indexOf('the envoy') + 9,
      form: 'role',
    })),
    quotations: paragraphs.map(({ id, text }) => {
      const end = text.indexOf('”');
      return {
        id: formatQuotationId('Envoy', text.slice(1, end)),
        kind: 'direct',
        segments: [{ paragraph: id, start: 1, end }],
        speaker: 'envoy',
        topics: ['economy-development'],
      };
    }),
    formerQuotations: [],
  });
}
