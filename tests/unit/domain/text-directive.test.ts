import { describe, expect, it } from 'vitest';
import { makePassage } from '#domain/make-passage.ts';
import { parsePermalink } from '#domain/permalink.ts';
import { formatTextDirective } from '#domain/text-directive.ts';
import { articleOf } from '../../support/hostile-article.ts';

const SENTENCE = 'Norway, a coastal-state, will share its figures & charts with all of its neighbours.';
const { article } = articleOf([
  ['We agreed on ties with Iran. We agreed on ties with Iraq.', 'We agreed on ties'],
  [SENTENCE, 'Norway'],
]);

function directiveTo(words: string): string {
  const paragraph = article.paragraphs.find(({ text }) => text.includes(words));
  const start = paragraph?.text.indexOf(words) ?? 0;
  const span = { paragraph: paragraph?.id ?? '', start, end: start + words.length };
  const passage = makePassage(article, span, span);
  return passage === undefined ? 'no passage' : formatTextDirective(article, passage);
}

describe('a text fragment for a passage', () => {
  it('carries the words, with the signs escaped that mean something in it', () => {
    expect(directiveTo('Norway, a coastal-state, will share')).toBe(
      ':~:text=Norway%2C%20a%20coastal%2Dstate%2C%20will%20share',
    );
  });

  it('names a long passage by its ends', () => {
    expect(directiveTo(SENTENCE)).toBe(
      ':~:text=Norway%2C%20a%20coastal%2Dstate%2C%20will,with%20all%20of%20its%20neighbours',
    );
  });

  it('is left out for words that stand twice, and for few', () => {
    expect(directiveTo('We agreed on ties with')).toBe('');
    expect(directiveTo('will share its figures')).toBe('');
  });

  it('is no part of the fragment that we read', () => {
    const url = { pathname: '/articles/ferry', search: '', hash: '#p3:~:text=will%20share' };
    expect(parsePermalink(url)?.permalink.fragment).toBe('p3');
  });
});
