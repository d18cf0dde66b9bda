import { expect, it } from 'vitest';
import { makePassage } from '#domain/make-passage.ts';
import { generateArticle } from '../../support/generated-article.ts';

it('links to many paragraphs of an article whose paragraphs resemble each other without comparing all with all', () => {
  const article = generateArticle({ quotations: 20 });
  const [, first] = article.paragraphs;
  const last = article.paragraphs[8];
  if (first === undefined || last === undefined) throw new Error('an article of 20 paragraphs');
  const end = last.text.length;
  const passage = makePassage(
    article,
    { paragraph: first.id, start: 0, end: 0 },
    { paragraph: last.id, start: end, end },
  );
  // Were it compared in all ways, this would take minutes.
  expect(passage?.exact).toContain('Measure 9 binds Norway');
});
