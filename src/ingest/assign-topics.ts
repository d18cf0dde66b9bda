import { groupBy } from '#domain/group-by.ts';
import type { Topic } from '#domain/topic.ts';
import type { SentenceMap } from './sentence-map.ts';
import type { TextRange } from './text-range.ts';
import type { Token } from './tokenize.ts';
import { type CompiledCue, type CueHit, type CueIndex, compileCues, findCues } from './topic-cues.ts';

/** A topic of a quotation, and the cues for which it was given. */
export interface AssignedTopic {
  readonly id: string;
  readonly score: number;
  /** The one that says most first; none for the topic that stands in where no cue speaks. */
  readonly because: readonly TopicReason[];
}

/** A cue that spoke for a topic. */
export interface TopicReason {
  /** As an editor wrote it: "border crossing*". */
  readonly cue: string;
  /** What it counted here: its weight, less where it stands outside the quoted words. */
  readonly weight: number;
}

/**
 * What a cue counts by where it stands: among the quoted words, in the sentence around them, in a sentence of the paragraph (less with each
 * sentence between), in the paragraph before or after, in the headline, anywhere else in the article: short words say little of what they are
 * about, and the article as a whole does (record 80).
 */
const SHARES = {
  own: 1,
  sentence: 0.5,
  paragraph: 0.35,
  before: 0.15,
  after: 0.05,
  headline: 0.25,
  article: 0.1,
} as const;
const DECAY = 0.75;
/** A second or third topic needs this share of the first one's score. */
const RUNNER_UP_SHARE = 0.5;
const MOST_TOPICS = 3;

/** What the assigner reads of an article. */
export interface TopicContext {
  readonly headline: readonly Token[];
  /** By paragraph. */
  readonly tokens: readonly (readonly Token[])[];
  readonly sentences: Pick<SentenceMap, 'numberOf'>;
}

/** Assigns topics in one article. */
export interface TopicAssigner {
  /** The topics of words in one paragraph or more, most fitting first: one to three. */
  readonly assign: (segments: readonly TextRange[]) => readonly AssignedTopic[];
}

/** Prepares to assign topics in one article. */
export function newTopicAssigner(topics: readonly Topic[], context: TopicContext): TopicAssigner {
  const index = compiledFor(topics);
  let theme: ReadonlyMap<CompiledCue, number> | undefined;
  const known = new Map<number, readonly CueHit[]>();
  const hitsOf = (paragraph: number) => {
    const hits = known.get(paragraph) ?? findCues(context.tokens[paragraph] ?? [], index);
    known.set(paragraph, hits);
    return hits;
  };
  const themeOf = () => {
    const weights = new Map<CompiledCue, number>();
    for (const paragraph of context.tokens.keys())
      for (const { cue } of hitsOf(paragraph)) weights.set(cue, cue.weight * SHARES.article);
    for (const { cue } of findCues(context.headline, index)) weights.set(cue, cue.weight * SHARES.headline);
    return weights;
  };
  const fallback = topics.find((topic) => topic.fallback === true) ?? topics[0];
  return {
    assign: (segments) => {
      theme ??= themeOf();
      const weights = new Map(theme);
      const weigh = ({ cue }: CueHit, share: number) =>
        weights.set(cue, Math.max(weights.get(cue) ?? 0, cue.weight * share));
      for (const paragraph of paragraphsAround(segments)) {
        for (const hit of hitsOf(paragraph)) weigh(hit, shareOf(paragraph, hit.start, segments, context));
      }
      const ranked = rank(weights);
      if (ranked.length > 0) return ranked;
      return fallback === undefined ? [] : [{ id: fallback.id, score: 0, because: [] }];
    },
  };
}

function paragraphsAround(segments: readonly TextRange[]): ReadonlySet<number> {
  return new Set(segments.flatMap(({ paragraph }) => [paragraph - 1, paragraph, paragraph + 1]));
}

function shareOf(
  paragraph: number,
  start: number,
  segments: readonly TextRange[],
  { sentences }: TopicContext,
): number {
  const own = segments.filter((segment) => segment.paragraph === paragraph);
  if (own.some((segment) => segment.start <= start && start < segment.end)) return SHARES.own;
  if (own.length === 0)
    return segments.some((segment) => segment.paragraph === paragraph + 1) ? SHARES.before : SHARES.after;
  const sentence = sentences.numberOf(paragraph, start);
  const distance = Math.min(
    ...own.map((segment) => Math.abs(sentences.numberOf(paragraph, segment.start) - sentence)),
  );
  return distance === 0 ? SHARES.sentence : SHARES.paragraph * DECAY ** (distance - 1);
}

const COMPILED = new WeakMap<readonly Topic[], CueIndex>();

/** A vocabulary is compiled once, however many articles use it. */
function compiledFor(topics: readonly Topic[]): CueIndex {
  const index = COMPILED.get(topics) ?? compileCues(topics);
  COMPILED.set(topics, index);
  return index;
}

function rank(weights: ReadonlyMap<CompiledCue, number>): readonly AssignedTopic[] {
  const found = groupBy([...weights], ([{ topic }]) => topic);
  const ranked = [...found].map(([id, cues]) => {
    const sorted = [...cues].sort(([, a], [, b]) => b - a);
    return {
      id,
      score: scoreOf(sorted.map(([, weight]) => weight)),
      because: sorted.map(([{ cue }, weight]) => ({ cue, weight })),
    };
  });
  ranked.sort((a, b) => b.score - a.score);
  const least = (ranked[0]?.score ?? 0) * RUNNER_UP_SHARE;
  return ranked.filter(({ score }) => score >= least).slice(0, MOST_TOPICS);
}

/** The strongest cue counts whole and the others half: one sure word says more than a heap of hints. */
function scoreOf(weights: readonly number[]): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const strongest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  return (strongest + sum) / 2;
}
