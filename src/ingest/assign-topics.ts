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
  const scores = new Map<string, { score: number; because: Set<string> }>();
  const count = (hits: readonly CueHit[], share: number) => {
    for (const { topic, cue, weight } of hits) {
      const entry = scores.get(topic) ?? { score: 0, because: new Set<string>() };
      if (!entry.because.has(cue)) entry.score += weight * share;
      entry.because.add(cue);
      scores.set(topic, entry);
    }
  };
  count(own, 1);
  count(around, CONTEXT_SHARE);
  const sorted = [...scores].sort(([, a], [, b]) => b.score - a.score);
  const least = (sorted[0]?.[1].score ?? 0) * RUNNER_UP_SHARE;
  return sorted
    .filter(([, { score }]) => score >= least)
    .slice(0, MOST_TOPICS)
    .map(([id, { score, because }]) => ({ id, score, because: [...because] }));
}
