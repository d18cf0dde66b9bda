import { BenchPage, type Profile } from '../chromium/bench-page.ts';
import type { Chromium } from '../chromium/chromium.ts';

const KILOBIT = 1024 / 8;

export const PROFILES: readonly Profile[] = [
  { name: 'unthrottled', cpu: 1 },
  {
    name: 'phone (150 ms, 1.6 Mbps, 4× CPU)',
    cpu: 4,
    network: { latency: 150, down: 1638.4 * KILOBIT, up: 750 * KILOBIT },
  },
];

/** What one cold load of a page took, in milliseconds since navigation; `ready` is the app's own mark. */
export interface LoadRun {
  readonly fcp: number;
  readonly lcp: number;
  /** The parts over 50 ms of all long tasks. */
  readonly tbt: number;
  readonly cls: number;
  readonly ready: number;
  readonly bytes: number;
  readonly requests: number;
}

const PHONE = { width: 412, height: 823, scale: 1.75 };
const QUIET_MS = 700;

/** A page to load; `isApp` where it marks the moment from which it answers. */
export interface LoadedPage {
  readonly url: string;
  readonly isApp: boolean;
}

/** Loads a page with an empty cache, waits until all of it is quiet, and reads what the browser measured. */
export async function loadCold(
  browser: Chromium,
  { url, isApp }: LoadedPage,
  profile: Profile,
): Promise<LoadRun> {
  const page = await BenchPage.open(browser, PHONE);
  await page.imitate(profile);
  await page.runFirst(observe);
  await page.goto(url);
  if (isApp) await page.untilReady();
  const { bytes, requests } = await page.untilQuiet(QUIET_MS);
  const seen = await page.evaluate(read);
  await page.close();
  return { ...seen, bytes, requests };
}

/** Runs in the page before anything else of it. */
function observe(): void {
  const seen = { lcp: 0, cls: 0, tbt: 0 };
  Object.assign(globalThis, { seen });
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  watch('layout-shift', (entry) => {
    if ('value' in entry) seen.cls += Number(entry.value);
  });
  watch('longtask', ({ duration }) => {
    seen.tbt += Math.max(0, duration - 50);
  });
}

/** Runs in the page when all is quiet. */
function read() {
  const seen: { lcp: number; cls: number; tbt: number } = Reflect.get(globalThis, 'seen');
  const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
  return { ...seen, fcp: at('first-contentful-paint'), ready: at('app-ready') };
}
