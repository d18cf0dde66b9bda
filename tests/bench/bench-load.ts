import { createSiteServer } from '#node/serve/site-server.ts';
import { readSeed, SEED_SLUG } from '../support/seed.ts';
import { pause } from './chromium/bench-page.ts';
import { Chromium } from './chromium/chromium.ts';
import { listen } from './listen.ts';
import { type LoadRun, loadCold, PROFILES } from './load/browser-run.ts';
import { makeSites } from './load/pages.ts';
import { addPeers } from './load/peers.ts';
import { formatTable } from './load/table.ts';
import { shuffle } from './random.ts';

// npm run bench:load [-- runs]: cold loads of dist/, of a plain page of the same text and of peers, medians and ratios.
const FOLDER = 'node_modules/.cache/communique/bench-load';
const REST_MS = 500;
const runs = Number(process.argv[2] ?? 9);

const article = readSeed();
const sites = await makeSites(FOLDER, article);
const peers = await addPeers(sites.others, article);
const [app, spa, others] = await Promise.all(
  ['dist', sites.spa, sites.others].map((folder) => listen(createSiteServer(folder))),
);
const text = `/articles/${SEED_SLUG}`;
const [quotation] = article.records;
const pages = [
  { name: 'plain HTML, the text', url: `${others?.url}/plain`, isApp: false },
  { name: 'Communiqué, text', url: `${app?.url}${text}`, isApp: true },
  { name: 'Communiqué, quotes', url: `${app?.url}${text}/quotes`, isApp: true },
  {
    name: 'Communiqué, one quotation',
    url: `${app?.url}${text}/quotes/${quotation?.quotation.id}`,
    isApp: true,
  },
  { name: 'as client-only SPA, text', url: `${spa?.url}${text}`, isApp: true },
  { name: 'as client-only SPA, quotes', url: `${spa?.url}${text}/quotes`, isApp: true },
  ...peers.map(({ name, path }) => ({ name, url: `${others?.url}${path}`, isApp: false })),
];

const browser = Chromium.launch();
console.log(`${await browser.version()}, Node ${process.version}, ${runs} interleaved cold runs, medians`);
for (const profile of PROFILES) {
  const results = pages.map((page) => ({ ...page, runs: new Set<LoadRun>() }));
  for (const page of results) await loadCold(browser, page, profile);
  for (let run = 0; run < runs; run += 1) {
    for (const result of shuffle(Math.random, results)) {
      // What the page before leaves behind must not be this one's burden.
      await pause(REST_MS);
      result.runs.add(await loadCold(browser, result, profile));
    }
  }
  console.log(`\n${profile.name}\n\n${formatTable(results)}`);
}
await browser.close();
for (const site of [app, spa, others]) site?.server.close();
