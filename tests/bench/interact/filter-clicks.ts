import { pause } from '../chromium/bench-page.ts';
import type { Chromium } from '../chromium/chromium.ts';
import { openWindow, type Trial } from './open-window.ts';

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
  browser: Chromium,
  { url, cpu, clicks }: Trial & { readonly clicks: number },
): Promise<ClickTimes> {
  const page = await openWindow(browser);
  await page.goto(`${url}/articles/generated/quotes`);
  await page.untilReady();
  await page.untilQuiet(PAUSE_MS);
  await page.imitate({ cpu });
  const { x, y } = await page.evaluate(findMenu);
  await page.click(x, y, PRESS_MS);
  await pause(PAUSE_MS);
  await page.evaluate(watch);
  for (let click = 0; click < clicks; click += 1) {
    const chip = await page.evaluate(findChip, click);
    await page.click(chip.x, chip.y, PRESS_MS);
    await pause(PAUSE_MS);
  }
  const seen = await page.evaluate(read);
  await page.close();
  if (seen.frames.length !== clicks) throw new Error(`${seen.frames.length} of ${clicks} clicks were seen`);
  return seen;
}

/** Runs in the page: the middle of the button that opens the topics. */
function findMenu() {
  const buttons = [...document.querySelectorAll('button')];
  const box = buttons.find(({ textContent }) => textContent.startsWith('Topic'))?.getBoundingClientRect();
  if (box === undefined) throw new Error('There is no menu of topics');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Runs in the page: the middle of a topic in the open menu, one after the other and again from the first. */
function findChip(click: number) {
  const chips = document.querySelectorAll(':popover-open label');
  const chip = chips[click % chips.length];
  if (chip === undefined) throw new Error('There is no topic to click on');
  chip.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const box = chip.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Runs in the page. A message posted in an animation frame arrives when that frame has been painted. */
function watch(): void {
  const frames: number[] = [];
  const settled: number[] = [];
  const seen = { frames, settled, inp: 0 };
  const began = performance.now();
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
      // That which opened the menu may be told of late.
      if (entry.startTime > began && 'interactionId' in entry && Number(entry.interactionId) > 0)
        seen.inp = Math.max(seen.inp, entry.duration);
    }
  }).observe(interactions);
}

/** Runs in the page. */
function read(): ClickTimes {
  const rows = document.querySelectorAll('[aria-label="Quotations"] > li').length;
  return { ...Reflect.get(globalThis, 'seen'), rows };
}
