import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { formatFault } from '#dataset/decode-result.ts';
import { decodeTopics } from '#dataset/topic-file.ts';

/** What readers see of the topics, and all of it, with the words that speak for each. */
const IDS = ['virtual:topic-vocabulary', 'virtual:topics'] as const;

/** Puts content/topics.json into the build as modules, checked while building. */
export function topicPlugin(): Plugin {
  const file = resolve('content/topics.json');
  return {
    name: 'communique:topics',
    resolveId: (id) => (IDS.some((known) => known === id) ? `\0${id}` : undefined),
    load(id) {
      const wanted = IDS.find((known) => id === `\0${known}`);
      if (wanted === undefined) return undefined;
      this.addWatchFile(file);
      const decoded = decodeTopics(JSON.parse(readFileSync(file, 'utf8')));
      if (!decoded.ok) throw new Error(`content/topics.json: ${formatFault(decoded.fault)}`);
      const isWhole = wanted === 'virtual:topics';
      const topics = isWhole ? decoded.value : decoded.value.map(({ id, label }) => ({ id, label }));
      return `export default ${JSON.stringify(topics)};`;
    },
  };
}
