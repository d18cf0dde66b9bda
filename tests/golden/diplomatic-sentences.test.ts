import { describe, expect, it } from 'vitest';
import type { NewsArticle } from '#domain/news-article.ts';
import { SEGMENT_GAP } from '#domain/quotation.ts';
import { analyzeLines } from '../support/analyze-lines.ts';
import { readSentenceCases } from './sentence-cases.ts';

const FILES = [
  'statements.txt',
  'unseen.txt',
  'speakers.txt',
  'countries.txt',
  'marks.txt',
  'attribution.txt',
  'mouths.txt',
];

for (const file of FILES) {
  describe(`sentences of diplomacy, ${file}`, () => {
    for (const { title, paragraphs, quotations, countries } of readSentenceCases(file)) {
      it(title, () => {
        const article = analyzeLines(paragraphs);
        if (file !== 'countries.txt') expect(describeQuotations(article)).toEqual(quotations);
        expect(countriesOf(article)).toEqual(countries);
      });
    }
  });
}

function describeQuotations({ quotations, entities, paragraphs }: NewsArticle): readonly string[] {
  const texts = new Map(paragraphs.map(({ id, text }) => [id, text]));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return quotations.map(({ kind, speaker, segments }) => {
    const words = segments.map(({ paragraph, start, end }) => texts.get(paragraph)?.slice(start, end));
    return `${kind}: ${names.get(speaker ?? '') ?? '?'}: ${words.join(SEGMENT_GAP)}`;
  });
}

function countriesOf({ entities }: NewsArticle): readonly string[] {
  return entities.flatMap((entity) => (entity.type === 'Country' ? [entity.countryCode] : [])).sort();
}
