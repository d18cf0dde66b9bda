import type { Browser, Page } from '@playwright/test';

/** A network and a processor to imitate. */
export interface Profile {
  readonly name: string;
  readonly cpu: number;
  readonly network?: { readonly latency: number; readonly down: number; readonly up: number };
}

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

const QUIET_MS = 700;

/** A page to load; `isApp` where it marks the moment from which it answers. */
export interface BenchPage {
  readonly url: string;
  readonly isApp: boolean;
}

/** Loads a page with an empty cache, waits until all of it is quiet, and reads what the browser measured. */
export async function loadCold(
  browser: Browser,
  { url, isApp }: BenchPage,
  profile: Profile,
): Promise<LoadRun> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const traffic = await throttle(page, profile);
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'load' });
  if (isApp) await page.waitForFunction(() => performance.getEntriesByName('app-ready').length > 0);
  await traffic.quiet();
  const seen = await page.evaluate(read);
  await context.close();
  return { ...seen, bytes: traffic.bytes(), requests: traffic.requests() };
}

async function throttle(page: Page, { cpu, network }: Profile) {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  let open = 0;
  let last = Date.now();
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', () => {
    requests += 1;
    open += 1;
    last = Date.now();
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    open -= 1;
    last = Date.now();
  });
  session.on('Network.loadingFailed', () => {
    open -= 1;
    last = Date.now();
  });
  if (network !== undefined) {
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: network.down,
      uploadThroughput: network.up,
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  const quiet = async () => {
    while (open > 0 || Date.now() - last < QUIET_MS) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  return { bytes: () => bytes, requests: () => requests, quiet };
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
