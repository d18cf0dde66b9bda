/** content/topics.json as far as readers see it; made by the plugin in src/node/topic-plugin.ts. */
declare module 'virtual:topic-vocabulary' {
  const topics: readonly Pick<import('#domain/topic.ts').Topic, 'id' | 'label'>[];
  export default topics;
}
