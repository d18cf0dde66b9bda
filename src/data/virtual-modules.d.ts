/** content/topics.json as far as readers see it; made by the plugin in src/node/topic-plugin.ts. */
declare module 'virtual:topic-vocabulary' {
  const topics: readonly import('#domain/topic.ts').Topic[];
  export default topics;
}
