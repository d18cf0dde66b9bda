import { createBuilder, type Plugin } from 'vite';
import { type FirstBytes, weighFirstLoad } from './size/first-files.ts';

// npm run bench:pictures: by how much the pictures make a page's first load larger. The client is built twice, once with
// an empty component in the place of each picture.
const PICTURES =
  /\/src\/features\/(?:pictures\/(TopicLanes|ArticlePictures|EntityDetails)|sidebar\/(MentionStrip))\.tsx$/;
const PAGES = {
  text: ['/TextRoute.tsx'],
  quotes: ['/QuotesRoute.tsx'],
  entity: ['/TextRoute.tsx', '/ChosenEntity.tsx'],
} as const;

const [real, bare] = [await weighPages([]), await weighPages([withoutPictures()])];
console.log('| page | scripts with, without | styles with, without | growth |\n|---|--:|--:|--:|');
for (const [page, { scripts, styles }] of real) {
  const without = bare.get(page);
  if (without === undefined) throw new Error(`No second build of ${page}`);
  const growth = scripts - without.scripts + styles - without.styles;
  console.log(`| ${page} | ${scripts}, ${without.scripts} | ${styles}, ${without.styles} | ${growth} |`);
}

async function weighPages(plugins: readonly Plugin[]): Promise<ReadonlyMap<string, FirstBytes>> {
  const weights = new Map<string, FirstBytes>();
  const weigh: Plugin = {
    name: 'bench-pictures:weigh',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const [page, parts] of Object.entries(PAGES))
        weights.set(page, weighFirstLoad(Object.values(bundle), parts));
    },
  };
  const builder = await createBuilder({
    logLevel: 'error',
    plugins: [...plugins, weigh],
    build: { write: false },
  });
  const { client } = builder.environments;
  if (client === undefined) throw new Error('The client’s build is not configured');
  await builder.build(client);
  return weights;
}

function withoutPictures(): Plugin {
  return {
    name: 'bench-pictures:without',
    enforce: 'pre',
    load(id) {
      const [, picture, strip] = PICTURES.exec(id) ?? [];
      const name = picture ?? strip;
      return name === undefined ? undefined : `export function ${name}() { return null; }`;
    },
  };
}
