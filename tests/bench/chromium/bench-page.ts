import type { CdpValue, Chromium } from './chromium.ts';

/** A network and a processor to imitate. */
export interface Profile {
  readonly name: string;
  readonly cpu: number;
  readonly network?: { readonly latency: number; readonly down: number; readonly up: number };
}

/** How large a page's window is, in CSS pixels. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** What came over the network since the page was opened. */
export interface Traffic {
  readonly bytes: number;
  readonly requests: number;
}

const POLL_MS = 50;
const PATIENCE_MS = 120_000;

/** A page in a context of its own: nothing is cached, and no service worker answers. */
export class BenchPage {
  readonly #browser: Chromium;
  readonly #context: string;
  readonly #session: string;
  readonly #stop: () => void;
  readonly #traffic = { bytes: 0, requests: 0 };
  /** Requests under way. */
  readonly #open = new Set<string>();
  #lastTraffic = 0;
  /** Which page asks: of what the page before still waited for, the end is not always told. */
  #loader = '';
  #isLoaded = false;

  private constructor(browser: Chromium, context: string, session: string) {
    this.#browser = browser;
    this.#context = context;
    this.#session = session;
    this.#stop = browser.listen(session, (method, params) => this.#note(method, params));
  }

  static async open(browser: Chromium, { width, height, scale }: Screen): Promise<BenchPage> {
    const { browserContextId } = await browser.send('Target.createBrowserContext');
    const { targetId } = await browser.send('Target.createTarget', { url: 'about:blank', browserContextId });
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new BenchPage(browser, String(browserContextId), String(sessionId));
    await page.send('Page.enable');
    await page.send('Page.bringToFront');
    // Else the page itself keeps and decodes a copy of every file for the debugger.
    await page.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
    await page.send('Network.setBypassServiceWorker', { bypass: true });
    await page.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: scale,
      mobile: false,
    });
    return page;
  }

  send(method: string, params: CdpValue = {}): Promise<CdpValue> {
    return this.#browser.send(method, params, this.#session);
  }

  async imitate({ cpu, network }: Omit<Profile, 'name'>): Promise<void> {
    if (network !== undefined) {
      await this.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: network.latency,
        downloadThroughput: network.down,
        uploadThroughput: network.up,
      });
    }
    await this.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  }

  /** Runs a function in every page that this one will show, before anything else of it. */
  async runFirst(script: () => void): Promise<void> {
    await this.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${script})()` });
  }

  /** Goes to an address and waits until it has loaded. */
  async goto(url: string): Promise<void> {
    this.#isLoaded = false;
    const { errorText } = await this.send('Page.navigate', { url });
    if (errorText !== undefined) throw new Error(`${url}: ${errorText}`);
    await this.#until(`${url} to load`, () => this.#isLoaded);
  }

  /** What a function gives that runs in the page; of where it was written it knows its arguments alone. */
  async evaluate<Value, Given extends readonly number[]>(
    read: (...given: Given) => Value,
    ...given: Given
  ): Promise<Value> {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      expression: `(${read})(...${JSON.stringify(given)})`,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return Reflect.get(Object(result), 'value');
  }

  /** Waits until the app says that the page answers. */
  async untilReady(): Promise<void> {
    await this.until('the app', () => performance.getEntriesByName('app-ready').length > 0);
  }

  /** Waits until a function that runs in the page says so. */
  async until(what: string, isThere: () => boolean): Promise<void> {
    await this.#until(what, () => this.evaluate(isThere));
  }

  /** Waits until nothing has been fetched for so long. */
  async untilQuiet(quietMs: number): Promise<Traffic> {
    await this.#until(
      'the network to be quiet',
      () => this.#open.size === 0 && Date.now() - this.#lastTraffic >= quietMs,
    );
    return this.#traffic;
  }

  /** Presses the primary button at a point of the window, as long as a person does. */
  async click(x: number, y: number, pressMs: number): Promise<void> {
    const button = { x, y, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    await this.send('Input.dispatchMouseEvent', { ...button, type: 'mousePressed' });
    await pause(pressMs);
    await this.send('Input.dispatchMouseEvent', { ...button, type: 'mouseReleased' });
  }

  async wheel(x: number, y: number, deltaY: number): Promise<void> {
    await this.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY });
  }

  async close(): Promise<void> {
    this.#stop();
    await this.#browser.send('Target.disposeBrowserContext', { browserContextId: this.#context });
  }

  #note(method: string, params: CdpValue): void {
    const [id, loader] = [String(params.requestId), String(params.loaderId)];
    if (method === 'Page.loadEventFired') this.#isLoaded = true;
    else if (method === 'Network.requestWillBeSent') {
      this.#traffic.requests += 1;
      // A page's own request has the page's number.
      if (id === loader) this.#startPage(loader);
      if (loader === this.#loader) this.#open.add(id);
    } else if (method === 'Network.loadingFinished' || method === 'Network.loadingFailed') {
      this.#traffic.bytes += Number(params.encodedDataLength ?? 0);
      this.#open.delete(id);
    } else return;
    this.#lastTraffic = Date.now();
  }

  #startPage(loader: string): void {
    this.#loader = loader;
    this.#open.clear();
  }

  async #until(what: string, isThere: () => boolean | Promise<boolean>): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    while (!(await isThere())) {
      if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
      await pause(POLL_MS);
    }
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
