import type { NewsArticle, Paragraph } from '#domain/news-article.ts';
import { formatParagraphId } from '#domain/paragraph-id.ts';
import { formatQuotationId } from '#domain/quotation-id.ts';

/**
 * A word that knows who it is, so that after an edit one can say where the words of a link went. A replaced word keeps
 * its `key`; `identity` says that the replacement made it another statement (a name swapped).
 */
export interface KeyedWord {
  readonly key: number;
  readonly text: string;
  readonly change?: 'wording' | 'identity';
}

export interface KeyedSentence {
  readonly speaker: string;
  readonly words: readonly KeyedWord[];
}

/** Paragraphs of sentences of words. */
export type KeyedArticle = readonly (readonly KeyedSentence[])[];

let lastKey = 0;

export function nextKey(): number {
  lastKey += 1;
  return lastKey;
}

export function keyWords(text: string): readonly KeyedWord[] {
  return text.split(' ').map((word) => ({ key: nextKey(), text: word }));
}

/** A keyed article as a document, and where each of its words stands in it. */
export interface PlacedArticle {
  readonly article: NewsArticle;
  /** For each character of each paragraph the key of its word, or 0. */
  readonly keysByParagraph: ReadonlyMap<string, readonly number[]>;
  readonly quotationIdBySentence: ReadonlyMap<KeyedSentence, string>;
}

/** The article document of a keyed article: each sentence is printed as its speaker's direct quotation. */
export function placeArticle(keyed: KeyedArticle): PlacedArticle {
  const keysByParagraph = new Map<string, readonly number[]>();
  const quotationIdBySentence = new Map<KeyedSentence, string>();
  const paragraphs: Paragraph[] = [];
  const quotations: NewsArticle['quotations'][number][] = [];
  const seen = new Map<string, number>();
  for (const [index, sentences] of keyed.entries()) {
    const printed = printParagraph(sentences);
    const id = formatParagraphId(index, printed.text);
    paragraphs.push({ id, text: printed.text });
    keysByParagraph.set(id, printed.keys);
    for (const { sentence, start, end } of printed.places) {
      const plain = formatQuotationId(sentence.speaker, printed.text.slice(start, end));
      const count = (seen.get(plain) ?? 0) + 1;
      seen.set(plain, count);
      const quotationId = count === 1 ? plain : `${plain}-${count}`;
      quotationIdBySentence.set(sentence, quotationId);
      quotations.push({
        id: quotationId,
        kind: 'direct',
        segments: [{ paragraph: id, start, end }],
        speaker: sentence.speaker,
        topics: ['foreign-policy'],
      });
    }
  }
  const speakers = [...new Set(keyed.flat().map(({ speaker }) => speaker))];
  return {
    keysByParagraph,
    quotationIdBySentence,
    article: {
      slug: 'bench',
      language: 'en',
      headline: 'Bench',
      editorial: [],
      paragraphs,
      entities: speakers.map((id) => ({ id, type: 'Person', name: id, aliases: [] })),
      mentions: [],
      quotations,
      formerQuotations: [],
    },
  };
}

function printParagraph(sentences: readonly KeyedSentence[]) {
  let text = '';
  const keys: number[] = [];
  const places: { sentence: KeyedSentence; start: number; end: number }[] = [];
  const print = (piece: string, key: number) => {
    text += piece;
    for (let at = 0; at < piece.length; at += 1) keys.push(key);
  };
  for (const sentence of sentences) {
    if (text !== '') print(' ', 0);
    print('“', 0);
    const start = text.length;
    for (const [index, word] of sentence.words.entries()) {
      if (index > 0) print(' ', 0);
      print(word.text, word.key);
    }
    places.push({ sentence, start, end: text.length });
    print(`,” ${sentence.speaker} said.`, 0);
  }
  return { text, keys, places };
}
