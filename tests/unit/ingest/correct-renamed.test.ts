import { expect, it } from 'vitest';
import type { Correction } from '#dataset/corrections-file.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import { formatQuotationId } from '#domain/quotation-id.ts';
import { correctArticle } from '#ingest/correct-article.ts';

const WORDS = 'We agree with them,';
const SPEAKERS = { 'ada-nowak': 'Ada Nowak', 'jan-bos': 'Jan Bos', 'eva-lind': 'Eva Lind' } as const;
type Speaker = keyof typeof SPEAKERS;
const idOf = (speaker: Speaker) => formatQuotationId(SPEAKERS[speaker], WORDS);

/** An article in which each of these speakers says the same words, a paragraph each. */
function articleOf(...speakers: readonly Speaker[]): NewsArticle {
  return {
    slug: 'talks',
    language: 'en',
    headline: 'Talks',
    editorial: [],
    paragraphs: speakers.map((speaker, index) => ({
      id: `p${index + 1}~aaaa`,
      text: `“${WORDS}” ${SPEAKERS[speaker]} said.`,
    })),
    entities: Object.entries(SPEAKERS).map(([id, name]) => ({ id, type: 'Person', name, aliases: [] })),
    mentions: [],
    quotations: speakers.map((speaker, index) => {
      const again = speakers.slice(0, index).filter((other) => other === speaker).length;
      return {
        id: again === 0 ? idOf(speaker) : `${idOf(speaker)}-${again + 1}`,
        kind: 'direct',
        segments: [{ paragraph: `p${index + 1}~aaaa`, start: 1, end: 1 + WORDS.length }],
        speaker,
        topics: ['trade'],
      };
    }),
    formerQuotations: [],
  };
}

/** What became of each correction; and speaker and topics of each quotation, in the order of the article. */
function correct(article: NewsArticle, ...corrections: readonly Correction[]) {
  const { article: after, outcomes } = correctArticle(article, corrections);
  return {
    states: outcomes.map(({ state }) => state),
    message: outcomes.at(-1)?.message,
    said: after.quotations.map(({ speaker, topics }) => `${speaker}: ${topics}`),
  };
}

const speaks = (quotation: string, speaker: Speaker): Correction => ({
  action: 'change-speaker',
  quotation,
  speaker,
});
const isAboutSecurity = (quotation: string): Correction => ({
  action: 'change-topics',
  quotation,
  topics: ['security'],
});

it.each<Speaker>(['ada-nowak', 'jan-bos'])(
  'finds a quotation that took a new id and its old one again by %s’s id',
  (addressed) => {
    const { states, said } = correct(
      articleOf('ada-nowak'),
      speaks(idOf('ada-nowak'), 'jan-bos'),
      speaks(idOf('jan-bos'), 'ada-nowak'),
      isAboutSecurity(idOf(addressed)),
    );
    expect(states).toEqual(['applied', 'applied', 'applied']);
    expect(said).toEqual(['ada-nowak: security']);
  },
);

it('follows a quotation through several new ids', () => {
  const { said } = correct(
    articleOf('ada-nowak'),
    speaks(idOf('ada-nowak'), 'jan-bos'),
    speaks(idOf('ada-nowak'), 'eva-lind'),
    isAboutSecurity(idOf('ada-nowak')),
    isAboutSecurity(idOf('jan-bos')),
  );
  expect(said).toEqual(['eva-lind: security']);
});

it('does not choose between a quotation that had an id and the one that has it now', () => {
  const { states, message, said } = correct(
    articleOf('ada-nowak', 'jan-bos'),
    speaks(idOf('ada-nowak'), 'jan-bos'),
    speaks(idOf('jan-bos'), 'ada-nowak'),
    isAboutSecurity(idOf('ada-nowak')),
  );
  expect(states).toEqual(['applied', 'applied', 'failed']);
  expect(message).toContain(`“${idOf('jan-bos')}-2” and “${idOf('ada-nowak')}”`);
  expect(said).toEqual(['jan-bos: trade', 'ada-nowak: trade']);
});

it.each<[string, Correction]>([
  ['drop', { action: 'drop-quotation', quotation: `${idOf('ada-nowak')}-2` }],
  ['topics', isAboutSecurity(`${idOf('ada-nowak')}-2`)],
  ['speaker', speaks(`${idOf('ada-nowak')}-2`, 'jan-bos')],
  ['settled speaker', speaks(`${idOf('jan-bos')}-2`, 'ada-nowak')],
])(
  'names a correction of words said twice when one of them is gone, and leaves the other alone: %s',
  (_, correction) => {
    const { states, message, said } = correct(articleOf('ada-nowak'), correction);
    expect(states).toEqual(['failed']);
    expect(message).toMatch(/^there is no quotation “.*-2”; “nowak-.*” has the same words$/);
    expect(said).toEqual(['ada-nowak: trade']);
  },
);

it.each<[string, Correction]>([
  ['drop', { action: 'drop-quotation', quotation: idOf('jan-bos') }],
  ['topics', isAboutSecurity(idOf('jan-bos'))],
  ['kind', { action: 'change-kind', quotation: idOf('jan-bos'), kind: 'mixed' }],
  ['words', { action: 'change-words', quotation: idOf('jan-bos'), segments: [{ exact: 'We agree' }] }],
  ['speaker', speaks(idOf('jan-bos'), 'eva-lind')],
])('does not take another speaker’s same words for those of an id that is gone: %s', (_, correction) => {
  const { states, said } = correct(articleOf('ada-nowak'), correction);
  expect(states).toEqual(['failed']);
  expect(said).toEqual(['ada-nowak: trade']);
});

it('does not reach another quotation of the same words by the id of one that was dropped', () => {
  const { states, said } = correct(
    articleOf('ada-nowak', 'jan-bos'),
    { action: 'drop-quotation', quotation: idOf('jan-bos') },
    isAboutSecurity(idOf('jan-bos')),
  );
  expect(states).toEqual(['applied', 'failed']);
  expect(said).toEqual(['ada-nowak: trade']);
});

it('calls a new speaker needless once the pipeline gives it, though the id names the former one', () => {
  const { states, said } = correct(articleOf('ada-nowak'), speaks(idOf('jan-bos'), 'ada-nowak'));
  expect(states).toEqual(['needless']);
  expect(said).toEqual(['ada-nowak: trade']);
});

it('cannot tell whose words were meant when several say them', () => {
  const { states } = correct(articleOf('ada-nowak', 'eva-lind'), speaks(idOf('jan-bos'), 'ada-nowak'));
  expect(states).toEqual(['failed']);
});
