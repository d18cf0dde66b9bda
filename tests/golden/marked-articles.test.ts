import { describe, expect, it } from 'vitest';
import type { EntityType } from '#domain/entity.ts';
import { analyzeLines } from '../support/analyze-lines.ts';
import { readMarkedArticles } from './marked-article.ts';
import { emptyScore, foundNames, scoreNames } from './score-names.ts';

const articles = readMarkedArticles();
const score = emptyScore();
for (const article of articles) scoreNames(score, article, foundNames(analyzeLines(article.paragraphs)));

/** Percent that must be right of what is found and of what was marked; a little below what was measured. */
const LEAST: readonly (readonly [EntityType, number, number])[] = [
  ['Country', 98, 97],
  ['Person', 97, 96],
  ['Organization', 96, 92],
  ['Place', 96, 90],
];

describe('the names of invented articles, marked by hand', () => {
  it('are enough to tell', () => {
    const sentences = articles.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((text) => text.split(/(?<=[.”]) (?=\p{Lu}|“)/u)),
    );
    expect(sentences.length).toBeGreaterThan(150);
  });

  it.each(LEAST)('are found: %s, precision %d, recall %d', (type, precision, recall) => {
    const { marked, found, right } = score.counts[type];
    expect((100 * right) / found, score.differences.join('\n')).toBeGreaterThanOrEqual(precision);
    expect((100 * right) / marked, score.differences.join('\n')).toBeGreaterThanOrEqual(recall);
  });

  it('never take two for one or one for two', () => {
    expect(score.differences.filter((line) => / (?:split|merged) /.test(line))).toEqual([]);
  });
});

describe('the topics of their quotations, marked by hand', () => {
  it('have a fitting one first, in two of three', () => {
    const firsts = articles.flatMap((marked) => {
      const { quotations, paragraphs } = analyzeLines(marked.paragraphs, marked.headline);
      const textOf = new Map(paragraphs.map(({ id, text }) => [id, text]));
      return marked.topics.flatMap(({ words, topics }) => {
        const found = quotations.find(({ segments }) =>
          segments.some(({ paragraph, start, end }) =>
            textOf.get(paragraph)?.slice(start, end).includes(words),
          ),
        );
        return found === undefined ? [] : [topics.includes(found.topics[0] ?? '')];
      });
    });
    expect(firsts.length).toBeGreaterThan(70);
    expect(firsts.filter(Boolean).length / firsts.length).toBeGreaterThanOrEqual(0.7);
  });
});
