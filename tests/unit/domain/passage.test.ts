import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePassage } from '#domain/make-passage.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import { formatParagraphId } from '#domain/paragraph-id.ts';
import { formatPassage, type PassageLink, parsePassage } from '#domain/passage-link.ts';
import { CAUTIONS, formatPassageProof, parsePassageProof } from '#domain/passage-proof.ts';
import { resolvePassage } from '#domain/resolve-passage.ts';
import { readSeed } from '../../support/seed.ts';

function articleOf(...texts: readonly string[]): NewsArticle {
  return {
    slug: 'talks',
    language: 'en',
    headline: 'Talks',
    editorial: [],
    paragraphs: texts.map((text, index) => ({ id: formatParagraphId(index, text), text })),
    entities: [],
    mentions: [],
    quotations: [],
    formerQuotations: [],
  };
}

/** The link to these words, the first time that they stand in a paragraph after `after`. */
function linkTo(article: NewsArticle, words: string, after = ''): PassageLink {
  for (const { id, text } of article.paragraphs) {
    const start = text.indexOf(words, text.includes(after) ? text.indexOf(after) : text.length);
    if (start < 0) continue;
    const span = { paragraph: id, start, end: start + words.length };
    const link = makePassage(article, span, span);
    if (link !== undefined) return link;
  }
  throw new Error(`“${words}” is not in the article`);
}

function follow(article: NewsArticle, link: PassageLink): string {
  const read = parsePassage(formatPassage(link));
  if (read === undefined) throw new Error('a link reads back');
  const found = resolvePassage(article, read);
  if (found.state === 'gone') return 'gone';
  const words = found.spans.map(({ paragraph, start, end }) =>
    article.paragraphs.find(({ id }) => id === paragraph)?.text.slice(start, end),
  );
  return `${found.state}: ${words.join(' | ')}`;
}

const SENTENCE = 'Norway will share its figures on fish stocks with all neighbours.';
const OTHER = 'The talks in Oslo went on past midnight.';
const LAST = 'Nobody expects a treaty before the spring.';

describe('a link to a passage', () => {
  const article = articleOf(OTHER, SENTENCE, LAST);
  const link = linkTo(article, 'share its figures on fish stocks');

  it('is as short as its words allow', () => {
    expect(formatPassage(link)).toMatch(
      /^share its figures on fish stocks~[0-9a-z]{10}\.[0-9a-z]{2}\.[0-9a-z]{3}$/,
    );
  });

  it('opens on the very words', () => {
    expect(follow(article, link)).toBe('exact: share its figures on fish stocks');
  });

  it.each([
    ['paragraphs are merged', articleOf(`${OTHER} ${SENTENCE}`, LAST), 'exact'],
    ['other paragraphs come in', articleOf('New first.', OTHER, 'Another.', SENTENCE, LAST), 'exact'],
    [
      'quotes and spaces are set anew',
      articleOf(OTHER, '“Norway will share its  figures on fish stocks with all neighbours”.'),
      'exact',
    ],
  ])('stays when %s', (_, edited, state) => {
    expect(follow(edited, link)).toMatch(new RegExp(`^${state}: share its`));
  });

  it('says moved when their sentence stands elsewhere, beside none of its neighbours', () => {
    const edited = articleOf('New first.', SENTENCE, 'Another.', OTHER, LAST);
    expect(follow(edited, link)).toBe('moved: share its figures on fish stocks');
  });

  it('finds the words where they were though all the rest of their sentence is new', () => {
    const edited = articleOf(OTHER, 'In Bergen they agreed to share its figures on fish stocks soon.', LAST);
    expect(follow(edited, link)).toBe('exact: share its figures on fish stocks');
  });

  it('is gone when the words stand in another sentence elsewhere', () => {
    const edited = articleOf(OTHER, LAST, 'In Bergen they agreed to share its figures on fish stocks soon.');
    expect(follow(edited, link)).toBe('gone');
  });

  it('finds the words reworded in their place', () => {
    const edited = articleOf(OTHER, SENTENCE.replace('figures', 'estimates'), LAST);
    expect(follow(edited, link)).toBe('reworded: share its estimates on fish stocks');
  });

  it.each([
    ['deleted', articleOf(OTHER, LAST)],
    ['about another country now', articleOf(OTHER, SENTENCE.replace('Norway', 'Iceland'), LAST)],
    ['denied now', articleOf(OTHER, SENTENCE.replace('will share', 'will not share'), LAST)],
  ])('is gone when the whole sentence is %s', (_, edited) => {
    expect(follow(edited, linkTo(article, SENTENCE.slice(0, -1)))).toBe('gone');
  });

  it('does not break off before a “not” that came in', () => {
    const denied = articleOf(OTHER, SENTENCE.replace('will share', 'will not share'), LAST);
    expect(follow(denied, linkTo(article, 'Norway will share its figures on fish stocks'))).toBe('gone');
    expect(follow(denied, linkTo(article, 'Norway will share'))).toBe('gone');
  });

  it('is not reworded to words that are as near already when it is made', () => {
    const twin = 'Norway will share its data on fish stocks with all neighbours.';
    const both = articleOf(OTHER, SENTENCE, twin, LAST);
    expect(follow(articleOf(OTHER, twin, LAST), linkTo(both, SENTENCE.slice(0, -1)))).toBe('gone');
  });

  it('is widened to whole words', () => {
    expect(linkTo(article, 'are its figu').exact).toBe('share its figures');
  });
});

describe('a link to a sentence of a few words', () => {
  const asked = 'Nowak asked for aid.';
  const article = articleOf(`${asked} He agreed.`, 'Bos asked for troops. He refused.', LAST);

  it.each(['He agreed', 'agreed'])('is not moved to the same sentence about somebody else: %s', (words) => {
    const edited = articleOf(`${asked} He refused.`, 'Bos asked for troops. He agreed.', LAST);
    expect(follow(edited, linkTo(article, words))).toBe('gone');
  });

  it('stays with it beside one of its neighbours', () => {
    const edited = articleOf(OTHER, `${asked} He agreed. Bos wanted troops.`, LAST);
    expect(follow(edited, linkTo(article, 'He agreed'))).toBe('exact: He agreed');
  });

  it('needs none for a sentence that only one can have', () => {
    const moved = articleOf(OTHER, LAST, 'Nowak asked Norway for aid.');
    const link = linkTo(articleOf('Nowak asked Norway for aid.', LAST), 'Norway');
    expect(follow(moved, link)).toBe('moved: Norway');
  });
});

describe('a link to words that stand in the article more than once', () => {
  const iran = '“We seek lasting ties with Iran,” Solheim said.';
  const iraq = '“We seek lasting ties with Iraq,” Solheim said.';
  const article = articleOf(OTHER, `${iran} ${iraq}`, LAST);

  it('carries the context that tells them apart', () => {
    const link = linkTo(article, 'seek lasting ties', 'said. ');
    expect(link.prefix + link.suffix).not.toBe('');
    expect(follow(article, link)).toBe('exact: seek lasting ties');
  });

  it('never lands on the look-alike when its own sentence goes', () => {
    const link = linkTo(article, 'seek lasting ties with Iran');
    expect(follow(articleOf(OTHER, iraq, LAST), link)).toBe('gone');
    const short = linkTo(article, 'seek lasting ties');
    expect(follow(articleOf(OTHER, iraq, LAST), short)).toBe('gone');
  });

  it('is gone when its own goes and a newcomer brings their number back', () => {
    const newcomer = '“They seek lasting ties with Iran,” Vidal said.';
    expect(follow(articleOf(OTHER, iraq, newcomer, LAST), linkTo(article, 'lasting ties'))).toBe('gone');
  });

  it('stays with its own when a look-alike comes in beside it', () => {
    const link = linkTo(articleOf(OTHER, iran, LAST), 'seek lasting ties');
    expect(follow(articleOf(OTHER, iraq, iran, LAST), link)).toBe('exact: seek lasting ties');
  });
});

describe('a link of the first kind, as it was shared', () => {
  const iran = '“We seek lasting ties with Iran,” Solheim said.';
  const iraq = '“We seek lasting ties with Iraq,” Solheim said.';
  const read = (text: string) => {
    const link = parsePassage(text);
    if (link === undefined) throw new Error(`“${text}” does not read`);
    return link;
  };
  const plain = read('share its figures on fish stocks~7sjvdrjry');
  const twin = read('said. “We-,seek lasting ties~f2rtlu2lj@2.2!');

  it('opens on its words, moved with their paragraph or not', () => {
    expect(follow(articleOf(OTHER, SENTENCE, LAST), plain)).toBe('exact: share its figures on fish stocks');
    expect(follow(articleOf(LAST, SENTENCE), plain)).toBe('moved: share its figures on fish stocks');
    expect(follow(articleOf(OTHER, `${iran} ${iraq}`, LAST), twin)).toBe('exact: seek lasting ties');
  });

  it('finds them reworded, and is gone when its sentence is', () => {
    const reworded = articleOf(OTHER, SENTENCE.replace('figures', 'estimates'), LAST);
    expect(follow(reworded, plain)).toBe('reworded: share its estimates on fish stocks');
    expect(follow(articleOf(OTHER, LAST), plain)).toBe('gone');
    expect(follow(articleOf(OTHER, iran, LAST), twin)).toBe('gone');
  });
});

describe('a look-alike that came into the place of the words', () => {
  const own = 'We will receive 40 observers from Chile and their staff, Linh said.';
  const like = 'We will receive 40 experts from Chile and their staff, Vidal said.';
  const article = articleOf(OTHER, own, LAST, like);

  it('is not taken for a rewording when it stood in the article before', () => {
    const link = linkTo(article, 'We will receive 40 observers from Chile');
    expect(follow(articleOf(OTHER, like, LAST), link)).toBe('gone');
  });

  it('does not keep the words themselves from being found reworded', () => {
    const link = linkTo(article, 'We will receive 40 observers from Chile');
    const edited = articleOf(OTHER, own.replace('observers', 'monitors'), LAST, like);
    expect(follow(edited, link)).toBe('reworded: We will receive 40 monitors from Chile');
  });

  it('is not joined to the rest of a passage whose own part is gone', () => {
    const text = articleOf(OTHER, `They come from Chile. We come from Chile. ${LAST}`);
    const across = linkTo(text, 'come from Chile. Nobody expects', 'We');
    expect(follow(articleOf(OTHER, `They come from Chile. ${LAST}`), across)).toBe('gone');
  });
});

describe('any selection of the bundled article', () => {
  const { article } = readSeed();
  const place = fc
    .constantFrom(...article.paragraphs)
    .chain(({ id, text }) =>
      fc
        .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 120 }))
        .map(([start, length]) => ({ paragraph: id, start, end: Math.min(text.length, start + length) })),
    );

  it('opens on itself', () => {
    fc.assert(
      fc.property(place, (span) => {
        const link = makePassage(article, span, span);
        if (link === undefined) return;
        expect(follow(article, link)).toBe(`exact: ${link.exact}`);
      }),
    );
  });
});

describe('parsePassage', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-z]{${length}}$`));
  const sketch = fc.stringMatching(/^[0-9a-z]{0,8}$/);
  const parts = fc
    .record({
      sentence: digits(4),
      previous: digits(3),
      next: digits(3),
      lead: sketch,
      tail: sketch,
      caution: fc.constantFrom(...CAUTIONS),
      lookAlikes: fc.constantFrom('', '4f', '4fa0'),
    })
    .map((value) => (value.caution === 'none' ? { ...value, lookAlikes: '' } : value));
  const firstForm = fc.stringMatching(/^[0-9a-z]{9}[1-3]?(@[1-9]\d?\.[1-9]\d?)?!{0,4}$/);
  const proof = fc.oneof(parts.map(formatPassageProof), firstForm);
  const link: fc.Arbitrary<PassageLink> = fc.record({
    exact: words,
    prefix: fc.oneof(fc.constant(''), words),
    suffix: fc.oneof(fc.constant(''), words),
    proof,
  });

  it('reads back what was written, commas, tildes and all, in the first form as well', () => {
    fc.assert(
      fc.property(link, (value) => {
        expect(parsePassage(formatPassage(value))).toEqual(value);
      }),
    );
  });

  it('reads every part of a proof', () => {
    fc.assert(
      fc.property(parts, (value) => {
        expect(parsePassageProof(formatPassageProof(value))).toEqual(value);
      }),
    );
  });

  it.each([
    '',
    'words',
    'words~',
    'words~abc',
    '~abcdefghi',
    'words~abcdefghi!!!!!',
    'words~abcdefgh',
    'words~abcdefghijk',
    'words~abcdefghij.123456789.',
    'words~abcdefghij..!!!',
    'words~abcdefghij..4f.',
  ])('refuses %j', (text) => {
    expect(parsePassage(text)).toBeUndefined();
  });
});
