import { describe, expect, it } from 'vitest';
import { listTextWords } from '#domain/article-words.ts';
import { indexArticle } from '#domain/indexed-article.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import { formatParagraphId } from '#domain/paragraph-id.ts';
import { formatQuotationId } from '#domain/quotation-id.ts';
import { carryLedger } from '#domain/quotation-ledger.ts';
import { resolveQuotation } from '#domain/resolve-quotation.ts';
import { countChanges, diffWords, keepsStatement } from '#domain/word-diff.ts';

type Said = readonly [speaker: string, words: string];

/** An edition in which these people say these words, a paragraph each. */
function editionOf(...said: readonly Said[]): NewsArticle {
  const paragraphs = said.map(([, words], index) => ({ id: formatParagraphId(index, words), text: words }));
  return {
    slug: 'talks',
    language: 'en',
    headline: 'Talks',
    editorial: [],
    paragraphs,
    entities: [...new Set(said.map(([speaker]) => speaker))].map((name) => ({
      id: name.toLowerCase(),
      type: 'Person',
      name,
      aliases: [],
    })),
    mentions: [],
    quotations: said.map(([speaker, words], index) => ({
      id: formatQuotationId(speaker, words),
      kind: 'direct',
      segments: [{ paragraph: paragraphs[index]?.id ?? '', start: 0, end: words.length }],
      speaker: speaker.toLowerCase(),
      topics: ['foreign-policy'],
    })),
    formerQuotations: [],
  };
}

/** An article with one quotation, the first time that these words stand in it. */
function articleOf(speaker: string, words: string, texts: readonly string[]): NewsArticle {
  const paragraphs = texts.map((text, index) => ({ id: formatParagraphId(index, text), text }));
  const said = paragraphs.find(({ text }) => text.includes(words));
  const start = said?.text.indexOf(words) ?? 0;
  const [quotation] = editionOf([speaker, words]).quotations;
  if (said === undefined || quotation === undefined) throw new Error(`“${words}” is not in the article`);
  const segments = [{ paragraph: said.id, start, end: start + words.length }] as const;
  return { ...editionOf([speaker, words]), paragraphs, quotations: [{ ...quotation, segments }] };
}

const FIRST = ['Solheim', 'We share a sea that neither of us can leave.'] as const;
const SECOND = ['Solheim', 'The embassy in Santiago remains open and its staff are safe.'] as const;
const THIRD = ['Vidal', 'A rule that nobody can keep is not a strict rule.'] as const;
const before = editionOf(FIRST, SECOND, THIRD);
const idOf = ([speaker, words]: readonly [string, string]) => formatQuotationId(speaker, words);

/** What a link to the second quotation, made before the edit, says after it. */
function outcome(...said: readonly Said[]): string {
  const next = indexArticle(carryLedger(before, editionOf(...said), '2026-01-02'));
  const found = resolveQuotation(next, idOf(SECOND));
  return 'record' in found ? `${found.state}: ${found.record.words}` : found.state;
}

describe('the ledger', () => {
  it('stays empty while the words stay, wherever they move', () => {
    expect(carryLedger(before, editionOf(THIRD, SECOND, FIRST), '2026-01-02').formerQuotations).toEqual([]);
  });

  it('keeps what is gone: its words, its speaker, and since when', () => {
    expect(carryLedger(before, editionOf(FIRST, THIRD), '2026-01-02').formerQuotations).toEqual([
      { id: idOf(SECOND), words: SECOND[1], speaker: 'Solheim', until: '2026-01-02' },
    ]);
    expect(outcome(FIRST, THIRD)).toBe('gone');
  });

  it('leads to the same speaker’s new wording in the same place', () => {
    const reworded = ['Solheim', 'The embassy in Santiago stays open and all its staff are safe.'] as const;
    expect(outcome(FIRST, reworded, THIRD)).toBe(`reworded: ${reworded[1]}`);
  });

  it('is not thrown off by another quotation that moved away from beside it', () => {
    const reworded = ['Solheim', SECOND[1].replace('remains', 'stays')] as const;
    const fourth = ['Vidal', 'We have asked for the figures and have not seen them.'] as const;
    const opening = ['Vidal', 'The talks were long and the coffee was strong.'] as const;
    const more = editionOf(opening, FIRST, SECOND, THIRD, fourth);
    const next = carryLedger(more, editionOf(THIRD, opening, FIRST, reworded, fourth), '2026-01-02');
    expect(next.formerQuotations).toMatchObject([{ id: idOf(SECOND), replacedBy: idOf(reworded) }]);
  });

  it.each([
    ['another city', ['Solheim', SECOND[1].replace('Santiago', 'Lima')]],
    ['the contrary', ['Solheim', SECOND[1].replace('remains', 'never remains')]],
    ['another speaker', ['Vidal', SECOND[1].replace('remains', 'stays')]],
    ['another number', ['Solheim', SECOND[1].replace('its staff', 'its 12 staff')]],
  ] as const satisfies readonly (readonly [string, Said])[])(
    'does not take %s for a rewording',
    (_, said) => {
      expect(outcome(FIRST, said, THIRD)).toBe('gone');
    },
  );

  it('does not choose between two rewordings', () => {
    const one = ['Solheim', SECOND[1].replace('remains', 'stays')] as const;
    const two = ['Solheim', SECOND[1].replace('remains', 'keeps')] as const;
    expect(outcome(FIRST, one, two, THIRD)).toBe('gone');
  });

  it('follows the words when only their speaker was corrected', () => {
    expect(outcome(FIRST, ['Otieno', SECOND[1]], THIRD)).toBe(`reworded: ${SECOND[1]}`);
  });

  it('does not hand a link on to the same words of somebody else elsewhere', () => {
    expect(outcome(FIRST, THIRD, ['Otieno', SECOND[1]])).toBe('gone');
  });

  it.each<[string, readonly string[], readonly string[], string]>([
    [
      'in the mended sentence',
      ['Talks ended. “We agree,” Nowak said. It rained.'],
      ['Talks ended. “We agree,” Bos said. It rained.'],
      'reworded',
    ],
    [
      'in the very sentence, with a new one beside it',
      ['Bos spoke. “We agree,” she said. It rained.'],
      ['Bos spoke. He sat. “We agree,” she said. It rained.'],
      'reworded',
    ],
    [
      'in another paragraph',
      ['“We agree,” Nowak said.', 'Talks ended.', 'It rained.'],
      ['Talks ended.', 'It rained.', '“We agree,” Bos said.'],
      'gone',
    ],
    [
      'further on in the paragraph',
      ['Talks ended. “We agree,” Nowak said. It rained. It snowed.'],
      ['Talks ended. It rained. “We agree,” Bos said. It snowed.'],
      'gone',
    ],
    [
      'in an equal sentence elsewhere',
      ['Nowak came. “We agree,” she said. Talks ended. It rained.'],
      ['Talks ended. Bos came. “We agree,” she said.'],
      'gone',
    ],
  ])('tells a corrected speaker from another act of speech: %s', (_, was, is, state) => {
    const former = articleOf('Nowak', 'We agree,', was);
    const next = carryLedger(former, articleOf('Bos', 'We agree,', is), '2026-01-02');
    expect(resolveQuotation(indexArticle(next), idOf(['Nowak', 'We agree,'])).state).toBe(state);
  });

  it('hands an old link on through several editions, and forgets an entry whose words come back', () => {
    const one = ['Solheim', SECOND[1].replace('remains', 'stays')] as const;
    const two = ['Solheim', SECOND[1].replace('remains', 'stays').replace('safe', 'well')] as const;
    const later = carryLedger(before, editionOf(FIRST, one, THIRD), '2026-01-02');
    const latest = carryLedger(later, editionOf(FIRST, two, THIRD), '2026-01-03');
    expect(resolveQuotation(indexArticle(latest), idOf(SECOND))).toMatchObject({
      state: 'reworded',
      record: { words: two[1] },
    });
    const back = carryLedger(latest, editionOf(FIRST, SECOND, THIRD), '2026-01-04');
    expect(back.formerQuotations.map(({ id }) => id)).toEqual([idOf(one), idOf(two)]);
    expect(resolveQuotation(indexArticle(back), idOf(SECOND)).state).toBe('exact');
  });

  it('knows nothing of words that never were', () => {
    expect(resolveQuotation(indexArticle(before), 'nobody-said-this~aaaaaa')).toEqual({ state: 'unknown' });
  });
});

describe('diffWords', () => {
  const changes = diffWords(
    listTextWords('The embassy in Lima is open.'),
    listTextWords('The consulate in Lima is now open'),
  );

  it('shows what went and what came, in order', () => {
    expect(
      changes
        .map(({ type, raw }) => `${type === 'same' ? '' : type === 'added' ? '+' : '-'}${raw}`)
        .join(' '),
    ).toBe('The -embassy +consulate in Lima is +now open');
    expect(countChanges(changes)).toBe(2);
    expect(keepsStatement(changes)).toBe(true);
  });
});
