import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { formatFault } from '#dataset/decode-result.ts';
import { decodeTopics } from '#dataset/topic-file.ts';

const ID = 'virtual:topic-vocabulary';

/** Puts the reader's part of content/topics.json into the build as a module, checked while building. */
export function topicPlugin(): Plugin {
  const file = resolve('content/topics.json');
  return {
    name: 'communique:topics',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      this.addWatchFile(file);
      const decoded = decodeTopics(JSON.parse(readFileSync(file, 'utf8')));
      if (!decoded.ok) throw new Error(`content/topics.json: ${formatFault(decoded.fault)}`);
      const topics = decoded.value.map(({ id, label }) => ({ id, label }));
      return `export default ${JSON.stringify(topics)};`;
    },
  };
}
