import { expect, test } from 'vitest';
import { indexArticle } from '#domain/indexed-article.ts';
import { attributionWords } from '#features/quotations/quotation-parts.ts';
import { generateArticle } from '../../../support/generated-article.ts';

const LONG = 'Prince Muhammad Abdulrahman bin Abdulaziz al-Thani al-Hashimi';

/** What is told of how the speaker of “It is agreed” is named. */
function told(text: string, source: string, verb: string): string | undefined {
  const id = 'p1~test';
  const find = (words: string) => {
    const start = text.indexOf(words);
    return { paragraph: id, start, end: start + words.length };
  };
  const article = generateArticle({ quotations: 1 });
  const [quotation] = article.quotations;
  if (quotation === undefined) throw new Error('The article has no quotation.');
  const index = indexArticle({
    ...article,
    paragraphs: [{ id, text }],
    mentions: [],
    quotations: [
      { ...quotation, segments: [find('It is agreed')], sourceMention: find(source), cue: find(verb) },
    ],
  });
  const [record] = index.records;
  return record && attributionWords(index, record);
}

test('leaves nothing out of a name and a verb that stand together, however long the name is', () => {
  expect(told(`“It is agreed,” ${LONG} said.`, LONG, 'said')).toBe(`${LONG} said`);
});

test('leaves out what stands between them where that is long, and keeps their order', () => {
  const between = ', who has led the talks since the spring of the year before last,';
  expect(told(`“It is agreed,” ${LONG}${between} said.`, LONG, 'said')).toBe(`${LONG} … said`);
  expect(told(`According${between} to ${LONG}, “It is agreed.”`, LONG, 'According')).toBe(
    `According … ${LONG}`,
  );
});
