import { chromium } from '@playwright/test';
import { encodeArticle } from '#dataset/encode-article.ts';
import { createSiteServer } from '#node/serve/site-server.ts';
import { generateArticle } from '../support/generated-article.ts';
import { measureClicks } from './interact/filter-clicks.ts';
import { measureScroll } from './interact/long-text.ts';
import { listen } from './listen.ts';

// npm run bench:interact [-- clicks]: filter clicks in dist/ with 10, 1,000 and 10,000 quotations, and a long text.
const clicks = Number(process.argv[2] ?? 10);
const COUNTS = [10, 1000, 10_000];
const RATES = [1, 4];
/** Quotations of the generated article that come to 50,000 words. */
const LONG_TEXT = 2500;

const { server, url } = await listen(createSiteServer('dist'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
});
console.log(`Chromium ${browser.version()}, Node ${process.version}, ${clicks} clicks each\n`);
console.log('| quotations | CPU | click to frame, median ms | worst ms | INP ms | rows in the page |');
console.log('|--:|--:|--:|--:|--:|--:|');
for (const quotations of COUNTS) {
  for (const cpu of RATES) {
    const body = makeBody(quotations);
    const { frames, inp, rows } = await measureClicks(browser, { url, body, cpu, clicks });
    const sorted = [...frames].sort((a, b) => a - b);
    const [median, worst] = [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0];
    console.log(
      `| ${quotations} | ${cpu}× | ${median.toFixed(0)} | ${worst.toFixed(0)} | ${inp} | ${rows} |`,
    );
  }
}
console.log('\n| words | CPU | longest task while opening, ms | longest task while scrolling, ms |');
console.log('|--:|--:|--:|--:|');
for (const cpu of RATES) {
  const { words, opening, scrolling } = await measureScroll(browser, { url, body: makeBody(LONG_TEXT), cpu });
  console.log(`| ${words} | ${cpu}× | ${opening.toFixed(0)} | ${scrolling.toFixed(0)} |`);
}
await browser.close();
server.close();

function makeBody(quotations: number): string {
  const countries = ['NO', 'CL', 'KE', 'VN', 'JO', 'PT'];
  return encodeArticle(generateArticle({ quotations, speakers: 6, countries }));
}
