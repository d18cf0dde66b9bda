import topics from 'virtual:topic-vocabulary';
import type { Topic } from '#domain/topic.ts';

/** The topics that this build knows, in the order of content/topics.json. */
export const TOPIC_BY_ID: ReadonlyMap<string, Pick<Topic, 'id' | 'label'>> = new Map(
  topics.map((topic) => [topic.id, topic]),
);

export const TOPIC_IDS: ReadonlySet<string> = new Set(TOPIC_BY_ID.keys());
