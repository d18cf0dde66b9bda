import { createBuilder, type Plugin } from 'vite';
import { costsOf } from './size/chunk-costs.ts';

// npm run bench:size: what each package and folder of the source weighs in the files that pages load first.
const FIRST = /^assets\/(app|TextRoute|QuotesRoute|LibraryRoute|ChosenEntity)-/;

const report: Plugin = {
  name: 'bench-size',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk' || !FIRST.test(file.fileName) || !file.map) continue;
      console.log(`\n${file.fileName}\n\n| part | minified | brotli |\n|---|--:|--:|`);
      for (const { part, minified, brotli } of costsOf(file.code, file.map))
        console.log(`| ${part} | ${minified} | ${brotli} |`);
    }
  },
};

const builder = await createBuilder({
  logLevel: 'error',
  plugins: [report],
  build: { write: false, sourcemap: 'hidden' },
});
const { client } = builder.environments;
if (client === undefined) throw new Error('The client’s build is not configured');
await builder.build(client);
