/** content/topics.json as far as readers see it; made by the plugin in src/node/topic-plugin.ts. */
declare module 'virtual:topic-vocabulary' {
  const topics: readonly Pick<import('#domain/topic.ts').Topic, 'id' | 'label'>[];
  export default topics;
}

/** All of content/topics.json; made by the same plugin, for the worker that reads articles. */
declare module 'virtual:topics' {
  const topics: readonly import('#domain/topic.ts').Topic[];
  export default topics;
}

/** Reference data of the countries; made by the plugin in src/node/geography-plugin.ts. */
declare module 'virtual:country-reference' {
  const countries: readonly import('#domain/country-reference.ts').CountryReference[];
  export default countries;
}

/** Natural Earth's countries, simplified; made by the plugin in src/node/geography-plugin.ts. */
declare module 'virtual:world-map' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  const topology: Topology<{ readonly countries: GeometryCollection }>;
  export default topology;
}
