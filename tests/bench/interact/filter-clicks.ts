import type { Browser } from '@playwright/test';
import { openPage, slowDown, type Trial, waitUntilReady } from './open-page.ts';

export interface ClickTimes {
  /** From each click to the end of the frame that shows its effect, in milliseconds. */
  readonly frames: readonly number[];
  /** From each click to the end of the last frame that changed anything: then list, counts and pictures are there. */
  readonly settled: readonly number[];
  /** The longest interaction as the browser's Event Timing counts it, in steps of 8 ms; 0 below 16. */
  readonly inp: number;
  /** List items of the timeline at the end. */
  readonly rows: number;
}

const PAUSE_MS = 1200;
/** As long as a person's press: without it the release waits for what the browser does about the press. */
const PRESS_MS = 80;

/** Opens the quotes of a generated article and clicks on topics, one after the other, with a real pointer. */
export async function measureClicks(
  browser: Browser,
  trial: Trial & { readonly clicks: number },
): Promise<ClickTimes> {
  const page = await openPage(browser, trial, '/articles/generated/quotes');
  await waitUntilReady(page);
  await slowDown(page, trial.cpu);
  await page.getByRole('button', { name: /^Topic/ }).click();
  await page.evaluate(watch);
  const chips = page.getByRole('group', { name: 'Topic' }).locator('label');
  const count = await chips.count();
  for (let click = 0; click < trial.clicks; click += 1) {
    await chips.nth(click % count).click({ delay: PRESS_MS });
    await page.waitForTimeout(PAUSE_MS);
  }
  const rows = await page.getByRole('list', { name: 'Quotations' }).locator('> li').count();
  const seen = await page.evaluate(read);
  await page.context().close();
  if (seen.frames.length !== trial.clicks)
    throw new Error(`${seen.frames.length} of ${trial.clicks} clicks were seen`);
  return { ...seen, rows };
}

/** Runs in the page. A message posted in an animation frame arrives when that frame has been painted. */
function watch(): void {
  const frames: number[] = [];
  const settled: number[] = [];
  const seen = { frames, settled, inp: 0 };
  Object.assign(globalThis, { seen });
  let clickedAt = 0;
  const whenPainted = (then: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(undefined);
    });
  addEventListener(
    'pointerup',
    ({ timeStamp }) => {
      clickedAt = timeStamp;
      settled.push(0);
      whenPainted(() => frames.push(performance.now() - timeStamp));
    },
    { capture: true },
  );
  new MutationObserver(() => {
    const click = settled.length - 1;
    if (click >= 0) whenPainted(() => settled.splice(click, 1, performance.now() - clickedAt));
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  const interactions = { type: 'event', durationThreshold: 16 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('interactionId' in entry && Number(entry.interactionId) > 0)
        seen.inp = Math.max(seen.inp, entry.duration);
    }
  }).observe(interactions);
}

/** Runs in the page. */
function read(): Omit<ClickTimes, 'rows'> {
  return Reflect.get(globalThis, 'seen');
}
