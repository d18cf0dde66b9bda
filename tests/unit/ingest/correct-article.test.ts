import { describe, expect, it } from 'vitest';
import type { Correction } from '#dataset/corrections-file.ts';
import { decodeArticle } from '#dataset/decode-article.ts';
import { encodeArticle } from '#dataset/encode-article.ts';
import type { NewsArticle } from '#domain/news-article.ts';
import { formatQuotationId } from '#domain/quotation-id.ts';
import { type CorrectionOutcome, correctArticle } from '#ingest/correct-article.ts';

const FIRST = '“We want an accord,” Ilse Brandner said. “It is close,” she added, citing Oslo’s role.';
const SECOND = 'The “so-called” talks pleased the envoy, Jonas Falk. He said it is close to done.';
const TOPICS = new Set(['security', 'trade']);

function place(text: string, words: string) {
  const start = text.indexOf(words);
  return { paragraph: text === FIRST ? 'p1~aaaa' : 'p2~bbbb', start, end: start + words.length };
}

const ACCORD = formatQuotationId('Ilse Brandner', 'We want an accord,');
const CLOSE = formatQuotationId('Jonas Falk', 'It is close,');
const SO_CALLED = formatQuotationId(undefined, 'so-called');

/** As a pipeline might give it, with three mistakes: the second speaker, the scare quotes, and Falk named twice over. */
const ARTICLE: NewsArticle = {
  slug: 'talks',
  language: 'en',
  headline: 'Talks',
  editorial: [],
  paragraphs: [
    { id: 'p1~aaaa', text: FIRST },
    { id: 'p2~bbbb', text: SECOND },
  ],
  entities: [
    { id: 'ilse-brandner', type: 'Person', name: 'Ilse Brandner', aliases: ['Brandner'] },
    { id: 'jonas-falk', type: 'Person', name: 'Jonas Falk', aliases: [] },
    { id: 'falk', type: 'Organization', name: 'Falk', aliases: [] },
  ],
  mentions: [
    { entity: 'ilse-brandner', ...place(FIRST, 'Ilse Brandner'), form: 'name' },
    { entity: 'jonas-falk', ...place(FIRST, 'she'), form: 'pronoun' },
    { entity: 'jonas-falk', ...place(SECOND, 'Jonas Falk'), form: 'name' },
    { entity: 'falk', ...place(SECOND, 'Falk'), form: 'name' },
  ],
  quotations: [
    {
      id: ACCORD,
      kind: 'direct',
      segments: [place(FIRST, 'We want an accord,')],
      speaker: 'ilse-brandner',
      sourceMention: place(FIRST, 'Ilse Brandner'),
      topics: ['trade'],
    },
    {
      id: CLOSE,
      kind: 'direct',
      segments: [place(FIRST, 'It is close,')],
      speaker: 'jonas-falk',
      sourceMention: place(FIRST, 'she'),
      topics: ['trade'],
    },
    { id: SO_CALLED, kind: 'mixed', segments: [place(SECOND, 'so-called')], topics: ['trade'] },
  ],
  formerQuotations: [],
};

function correct(...corrections: readonly Correction[]): {
  readonly article: NewsArticle;
  readonly outcomes: readonly CorrectionOutcome[];
} {
  const corrected = correctArticle(ARTICLE, corrections);
  const decoded = decodeArticle(JSON.parse(encodeArticle(corrected.article)), TOPICS);
  if (!decoded.ok) throw new Error(`${decoded.fault.path}: ${decoded.fault.message}`);
  return corrected;
}

function stateOf(...corrections: readonly Correction[]): string | undefined {
  return correct(...corrections).outcomes.at(-1)?.state;
}

describe('correctArticle', () => {
  it('gives a quotation its speaker, a new id, and the pronoun to the right person', () => {
    const { article } = correct({ action: 'change-speaker', quotation: CLOSE, speaker: 'ilse-brandner' });
    expect(article.quotations[1]).toMatchObject({
      id: formatQuotationId('Ilse Brandner', 'It is close,'),
      speaker: 'ilse-brandner',
    });
    expect(article.mentions[1]?.entity).toBe('ilse-brandner');
  });

  it('leaves a name at the source to whom it names', () => {
    const { article } = correct({ action: 'change-speaker', quotation: ACCORD, speaker: 'jonas-falk' });
    expect(article.quotations[0]?.speaker).toBe('jonas-falk');
    expect(article.mentions[0]).toMatchObject({ entity: 'ilse-brandner', form: 'name' });
  });

  it('gives the new speaker a name at the source that both have', () => {
    const twin = { id: 'eva-brandner', type: 'Person', name: 'Eva Brandner', aliases: ['Brandner'] } as const;
    const source = place(FIRST, 'Brandner');
    const [first, ...others] = ARTICLE.quotations;
    if (first === undefined) throw new Error('the article has quotations');
    const { article } = correctArticle(
      {
        ...ARTICLE,
        entities: [...ARTICLE.entities, twin],
        mentions: [{ entity: 'ilse-brandner', ...source, form: 'name' }],
        quotations: [{ ...first, sourceMention: source }, ...others],
      },
      [{ action: 'change-speaker', quotation: ACCORD, speaker: twin.id }],
    );
    expect(article.mentions[0]?.entity).toBe(twin.id);
  });

  it('takes a speaker by the words of a mention, and null for an open one', () => {
    const speaker = { exact: 'Ilse Brandner' };
    const { article } = correct(
      { action: 'change-speaker', quotation: { exact: 'It is close,' }, speaker },
      { action: 'change-speaker', quotation: ACCORD, speaker: null },
    );
    expect(article.quotations.map((quotation) => quotation.speaker)).toEqual([
      undefined,
      'ilse-brandner',
      undefined,
    ]);
  });

  it('changes kind, topics and words', () => {
    const { article, outcomes } = correct(
      { action: 'change-kind', quotation: ACCORD, kind: 'mixed' },
      { action: 'change-topics', quotation: ACCORD, topics: ['security'] },
      { action: 'change-words', quotation: ACCORD, segments: [{ exact: 'an accord' }] },
    );
    expect(article.quotations[0]).toMatchObject({
      id: formatQuotationId('Ilse Brandner', 'an accord'),
      kind: 'mixed',
      topics: ['security'],
      segments: [place(FIRST, 'an accord')],
    });
    expect(outcomes.map(({ state }) => state)).toEqual(['applied', 'applied', 'applied']);
  });

  it('finds a quotation by the id that it had before an earlier correction', () => {
    const words: Correction = {
      action: 'change-words',
      quotation: ACCORD,
      segments: [{ exact: 'an accord' }],
    };
    expect(stateOf(words, { action: 'change-topics', quotation: ACCORD, topics: ['security'] })).toBe(
      'applied',
    );
  });

  it('drops and adds a quotation, in the order of the article', () => {
    const { article } = correct(
      { action: 'drop-quotation', quotation: { exact: 'so-called' } },
      {
        action: 'add-quotation',
        segments: [{ exact: 'it is close to done' }],
        kind: 'indirect',
        topics: ['trade'],
        speaker: { exact: 'Jonas Falk' },
        sourceMention: { exact: 'He' },
        cue: { exact: 'said', suffix: 'it is' },
      },
    );
    expect(article.quotations.map(({ id }) => id)).toEqual([
      ACCORD,
      CLOSE,
      formatQuotationId('Jonas Falk', 'it is close to done'),
    ]);
    expect(article.quotations[2]?.cue).toEqual(place(SECOND, 'said'));
  });

  it('merges entities: names, mentions and quotations', () => {
    const { article } = correct({ action: 'merge-entities', entity: 'falk', into: 'jonas-falk' });
    expect(article.entities.map(({ id, aliases }) => [id, aliases])).toEqual([
      ['ilse-brandner', ['Brandner']],
      ['jonas-falk', ['Falk']],
    ]);
    expect(article.mentions.at(-1)?.entity).toBe('jonas-falk');
  });

  it('adds an entity where its name stands, and not inside other words', () => {
    const { article } = correct({ action: 'add-entity', type: 'Place', name: 'Oslo', aliases: ['talk'] });
    expect(article.entities.at(-1)).toEqual({ id: 'oslo', type: 'Place', name: 'Oslo', aliases: ['talk'] });
    expect(article.mentions.filter(({ entity }) => entity === 'oslo')).toEqual([
      { entity: 'oslo', ...place(FIRST, 'Oslo'), form: 'name' },
    ]);
  });

  it('drops an entity, and leaves its quotations with an open speaker', () => {
    const { article } = correct({ action: 'drop-entity', entity: 'jonas-falk' });
    expect(article.quotations[1]).toMatchObject({ id: formatQuotationId(undefined, 'It is close,') });
    expect(article.mentions.map(({ entity }) => entity)).toEqual(['ilse-brandner', 'falk']);
  });

  it('takes plainly typed marks for curly ones', () => {
    expect(
      stateOf({ action: 'change-kind', quotation: { exact: '"It is close," she' }, kind: 'mixed' }),
    ).toBe('applied');
  });
});

describe('a correction that does nothing', () => {
  it.each<[string, Correction]>([
    ['the speaker is right', { action: 'change-speaker', quotation: ACCORD, speaker: 'ilse-brandner' }],
    ['the kind is right', { action: 'change-kind', quotation: ACCORD, kind: 'direct' }],
    ['the topics are right', { action: 'change-topics', quotation: ACCORD, topics: ['trade'] }],
    [
      'the words are right',
      { action: 'change-words', quotation: ACCORD, segments: [{ exact: 'We want an accord,' }] },
    ],
    ['the words are in no quotation', { action: 'drop-quotation', quotation: { exact: 'citing' } }],
    ['the words are no mention', { action: 'drop-entity', entity: { exact: 'Oslo' } }],
    ['the two are one already', { action: 'merge-entities', entity: 'brandner', into: 'ilse-brandner' }],
    [
      'the quotation is found by the pipeline',
      {
        action: 'add-quotation',
        segments: [{ exact: 'We want an accord,' }],
        kind: 'direct',
        topics: ['trade'],
        speaker: 'ilse-brandner',
      },
    ],
    ['the entity is there', { action: 'add-entity', type: 'Person', name: 'Ilse Brandner' }],
  ])('is called needless where %s', (_, correction) => {
    expect(stateOf(correction)).toBe('needless');
  });
});

describe('a correction that cannot be applied', () => {
  it.each<[string, Correction, string]>([
    [
      'whose words are gone',
      { action: 'drop-quotation', quotation: { exact: 'a treaty' } },
      'no longer stands in the article',
    ],
    [
      'whose words stand twice',
      { action: 'change-kind', quotation: { exact: 'said' }, kind: 'direct' },
      'stands 2 times',
    ],
    [
      'whose words are in no quotation',
      { action: 'change-kind', quotation: { exact: 'citing' }, kind: 'direct' },
      'no quotation has “citing”',
    ],
    ['whose id is unknown', { action: 'drop-quotation', quotation: 'x~aaaaaa' }, 'no quotation “x~aaaaaa”'],
    [
      'whose speaker is unknown',
      { action: 'change-speaker', quotation: ACCORD, speaker: 'nobody' },
      'no entity “nobody”',
    ],
    [
      'that adds part of another quotation',
      { action: 'add-quotation', segments: [{ exact: 'an accord' }], kind: 'direct', topics: ['trade'] },
      'drop it first',
    ],
    [
      'that adds an entity which is not named',
      { action: 'add-entity', type: 'Place', name: 'Bonn' },
      'no longer stands',
    ],
    [
      'that adds an entity of another type',
      { action: 'add-entity', type: 'Person', name: 'Falk' },
      'already an entity',
    ],
  ])('%s is named, changes nothing, and stops none after it', (_, correction, words) => {
    const { article, outcomes } = correct(correction, {
      action: 'change-kind',
      quotation: CLOSE,
      kind: 'mixed',
    });
    expect(outcomes[0]).toMatchObject({ index: 0, action: correction.action, state: 'failed' });
    expect(outcomes[0]?.message).toContain(words);
    expect(outcomes[1]?.state).toBe('applied');
    expect(article.quotations.filter((quotation, at) => quotation !== ARTICLE.quotations[at])).toHaveLength(
      1,
    );
  });
});
