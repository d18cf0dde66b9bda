import type { Browser } from '@playwright/test';
import { openPage, slowDown, type Trial } from './open-page.ts';

export interface ScrollTimes {
  readonly words: number;
  /** The longest task until the page is quiet, in milliseconds; 0 when none took 50. */
  readonly opening: number;
  readonly scrolling: number;
}

const SCREENS = 40;
const WHEEL_PIXELS = 700;

/** Opens the text of a generated article and scrolls through its first screens with the wheel. */
export async function measureScroll(browser: Browser, trial: Trial): Promise<ScrollTimes> {
  // The processor is slow from the first task on; the page before this one only starts the browser's process.
  const page = await openPage(browser, trial, '/404');
  await slowDown(page, trial.cpu);
  await page.addInitScript(watch);
  await page.goto(`${trial.url}/articles/generated`);
  await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
  await page.waitForTimeout(2000);
  const opening = await page.evaluate(takeLongest);
  const words = await page.evaluate(
    () => document.querySelector('article')?.textContent.split(/\s+/).length ?? 0,
  );
  await page.waitForTimeout(1000);
  await page.evaluate(takeLongest);
  await page.mouse.move(600, 400);
  for (let screen = 0; screen < SCREENS; screen += 1) {
    await page.mouse.wheel(0, WHEEL_PIXELS);
    await page.waitForTimeout(50);
  }
  await page.waitForTimeout(500);
  const scrolling = await page.evaluate(takeLongest);
  await page.context().close();
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
