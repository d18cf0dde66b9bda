import { encodeArticle } from '#dataset/encode-article.ts';
import { createSiteServer } from '#node/serve/site-server.ts';
import { generateArticle } from '../support/generated-article.ts';
import { renderServedPage } from '../support/served-page.ts';
import { Chromium } from './chromium/chromium.ts';
import { measureClicks } from './interact/filter-clicks.ts';
import { measureScroll, type ScrollTimes } from './interact/long-text.ts';
import { makeTrialSite } from './interact/trial-site.ts';
import { listen } from './listen.ts';

// npm run bench:interact [-- clicks]: filter clicks in dist/ with 10, 1,000 and 10,000 quotations, and a long text.
const clicks = Number(process.argv[2] ?? 10);
const COUNTS = [10, 1000, 10_000];
const RATES = [1, 4];
/** One opening of a long text differs from the next by half. */
const OPENINGS = 7;
/** Quotations of the generated article that come to 50,000 words. */
const LONG_TEXT = 2500;

const browser = Chromium.launch();
console.log(`${await browser.version()}, Node ${process.version}, ${clicks} clicks each\n`);
console.log(
  '| quotations | CPU | click to frame, median ms | worst ms | INP ms | all of it there, median ms | worst ms | rows |',
);
console.log('|--:|--:|--:|--:|--:|--:|--:|--:|');
for (const quotations of COUNTS) {
  const { server, url } = await listen(
    createSiteServer(makeTrialSite(`${quotations}`, makeDocument(quotations))),
  );
  for (const cpu of RATES) {
    const { frames, settled, inp, rows } = await measureClicks(browser, { url, cpu, clicks });
    console.log(`| ${quotations} | ${cpu}× | ${spread(frames)} | ${inp} | ${spread(settled)} | ${rows} |`);
  }
  server.close();
}
console.log(`\n${OPENINGS} openings each, the longest task of each\n`);
console.log('| words | page | CPU | opening, median ms | worst ms | scrolling, median ms | worst ms |');
console.log('|--:|---|--:|--:|--:|--:|--:|');
const text = makeDocument(LONG_TEXT);
const textPage = await renderServedPage('/articles/generated', 'articles/generated.json', text);
for (const [page, folder] of [
  ['as the build writes it', makeTrialSite('served', text, textPage)],
  ['made in the browser', makeTrialSite('made', text)],
] as const) {
  const { server, url } = await listen(createSiteServer(folder));
  for (const cpu of RATES) {
    const runs: ScrollTimes[] = [];
    while (runs.length < OPENINGS) runs.push(await measureScroll(browser, { url, cpu }));
    const longest = [runs.map(({ opening }) => opening), runs.map(({ scrolling }) => scrolling)].map(spread);
    console.log(`| ${[runs[0]?.words, page, `${cpu}×`, ...longest].join(' | ')} |`);
  }
  server.close();
}
await browser.close();

function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const [median, worst] = [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0];
  return `${median.toFixed(0)} | ${worst.toFixed(0)}`;
}

function makeDocument(quotations: number): string {
  const countries = ['NO', 'CL', 'KE', 'VN', 'JO', 'PT'];
  return encodeArticle(generateArticle({ quotations, speakers: 6, countries }));
}
