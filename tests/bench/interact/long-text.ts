import { pause } from '../chromium/bench-page.ts';
import type { Chromium } from '../chromium/chromium.ts';
import { openWindow, type Trial } from './open-window.ts';

export interface ScrollTimes {
  readonly words: number;
  /** The longest task until the page has all of the text and is quiet, in milliseconds; 0 when none took 50. */
  readonly opening: number;
  readonly scrolling: number;
}

const SCREENS = 40;
const WHEEL_PIXELS = 700;
const SETTLE_MS = 1000;

/** Opens the text of a generated article and scrolls through its first screens with the wheel. */
export async function measureScroll(browser: Chromium, { url, cpu }: Trial): Promise<ScrollTimes> {
  const page = await openWindow(browser);
  // The processor is slow from the first task on; the page before this one only starts the browser's process.
  await page.goto(`${url}/404`);
  await page.imitate({ cpu });
  await page.runFirst(watch);
  await page.goto(`${url}/articles/generated`);
  await page.untilReady();
  await page.until('all of the text', () => document.querySelector('article noscript') === null);
  await page.untilQuiet(SETTLE_MS);
  await pause(SETTLE_MS);
  const opening = await page.evaluate(takeLongest);
  const words = await page.evaluate(
    () => document.querySelector('article')?.textContent.split(/\s+/).length ?? 0,
  );
  await pause(SETTLE_MS);
  await page.evaluate(takeLongest);
  for (let screen = 0; screen < SCREENS; screen += 1) {
    await page.wheel(600, 400, WHEEL_PIXELS);
    await pause(50);
  }
  await pause(SETTLE_MS);
  const scrolling = await page.evaluate(takeLongest);
  await page.close();
  return { words, opening, scrolling };
}

/** Runs in the page before anything else of it. */
function watch(): void {
  Object.assign(globalThis, { longest: 0 });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      Object.assign(globalThis, { longest: Math.max(Reflect.get(globalThis, 'longest'), duration) });
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page: the longest task since the last call. */
function takeLongest(): number {
  const longest: number = Reflect.get(globalThis, 'longest');
  Object.assign(globalThis, { longest: 0 });
  return longest;
}
