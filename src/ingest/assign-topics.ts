import type { Topic } from '#domain/topic.ts';
import { startingWithin, type TextRange } from './text-range.ts';
import type { Token } from './tokenize.ts';
import { type CueHit, type CueIndex, compileCues, findCues } from './topic-cues.ts';

/** A topic of a quotation, and the cues for which it was given. */
export interface AssignedTopic {
  readonly id: string;
  readonly score: number;
  readonly because: readonly string[];
}

/** How much the words around a quotation count beside its own. */
const CONTEXT_SHARE = 0.25;
/** A second or third topic needs this share of the first one's score. */
const RUNNER_UP_SHARE = 0.4;
const MOST_TOPICS = 3;

/** Assigns topics in one article. */
export interface TopicAssigner {
  /** The topics of words in one paragraph or more, most fitting first: one to three. */
  readonly assign: (segments: readonly TextRange[]) => readonly AssignedTopic[];
}

/** Prepares to assign topics in one article. */
export function newTopicAssigner(
  topics: readonly Topic[],
  tokens: readonly (readonly Token[])[],
): TopicAssigner {
  const index = compiledFor(topics);
  const contexts = new Map<number, readonly CueHit[]>();
  const contextOf = (paragraph: number) => {
    const known = contexts.get(paragraph) ?? findCues(tokens[paragraph] ?? [], index);
    contexts.set(paragraph, known);
    return known;
  };
  const fallback = topics.find((topic) => topic.fallback === true) ?? topics[0];
  return {
    assign: (segments) => {
      const own = segments.flatMap((segment) =>
        findCues(startingWithin(tokens[segment.paragraph] ?? [], segment.start, segment.end), index),
      );
      const around = [...new Set(segments.map(({ paragraph }) => paragraph))].flatMap(contextOf);
      const ranked = rank(own, around);
      if (ranked.length > 0) return ranked;
      return fallback === undefined ? [] : [{ id: fallback.id, score: 0, because: [] }];
    },
  };
}

const COMPILED = new WeakMap<readonly Topic[], CueIndex>();

/** A vocabulary is compiled once, however many articles use it. */
function compiledFor(topics: readonly Topic[]): CueIndex {
  const index = COMPILED.get(topics) ?? compileCues(topics);
  COMPILED.set(topics, index);
  return index;
}

function rank(own: readonly CueHit[], around: readonly CueHit[]): readonly AssignedTopic[] {
  const found = new Map<string, Map<string, number>>();
  const count = (hits: readonly CueHit[], share: number) => {
    for (const { topic, cue, weight } of hits) {
      const cues = found.get(topic) ?? new Map<string, number>();
      if (!cues.has(cue)) cues.set(cue, weight * share);
      found.set(topic, cues);
    }
  };
  count(own, 1);
  count(around, CONTEXT_SHARE);
  const ranked = [...found].map(([id, cues]) => ({
    id,
    score: scoreOf([...cues.values()]),
    because: [...cues.keys()],
  }));
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
