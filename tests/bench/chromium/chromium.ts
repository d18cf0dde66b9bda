import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { findBrowser } from '../../../scripts/find-browser.mjs';

/** An answer or an event of the Chrome DevTools Protocol; each command knows the shape of its own. */
export type CdpValue = Readonly<Record<string, unknown>>;

interface CdpMessage {
  readonly id?: number;
  readonly method?: string;
  readonly params?: CdpValue;
  readonly sessionId?: string;
  readonly result?: CdpValue;
  readonly error?: { readonly message: string };
}

const ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--no-first-run',
  '--hide-scrollbars',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  // For each new window Chromium loads two pages of its own, which a reader's window has had for long: docs/decisions/0083.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
  '--remote-debugging-pipe',
  // Instead of its page for new tabs.
  'about:blank',
];

/**
 * A headless Chromium of its own, spoken to in the DevTools Protocol alone. What the browser tests use (Playwright)
 * switches on the protocol's `Runtime` domain, and then every error that code makes has its stack written down: React
 * makes four of them as it is evaluated, for which the whole of its code is parsed anew, on this profile some 300 ms that no
 * reader waits for.
 */
export class Chromium {
  readonly #process: ChildProcess;
  readonly #commands: Writable;
  readonly #folder: string;
  readonly #waiting = new Map<number, (message: CdpMessage) => void>();
  readonly #listeners = new Set<(message: CdpMessage) => void>();
  #sent = 0;

  private constructor(executable: string) {
    this.#folder = mkdtempSync(join(tmpdir(), 'communique-bench-'));
    this.#process = spawn(executable, [`--user-data-dir=${this.#folder}`, ...ARGUMENTS], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    const [, , , commands, answers] = this.#process.stdio;
    if (!(commands instanceof Writable) || !(answers instanceof Readable))
      throw new Error('Chromium has no pipe');
    this.#commands = commands;
    // Else whoever waits for an answer would wait for ever.
    this.#process.once('exit', () => {
      for (const hear of this.#waiting.values()) hear({ error: { message: 'Chromium has ended' } });
    });
    let rest = '';
    answers.setEncoding('utf8').on('data', (data: string) => {
      const messages = (rest + data).split('\0');
      rest = messages.pop() ?? '';
      for (const message of messages) this.#hear(JSON.parse(message));
    });
  }

  /** Starts the Chromium that the browser tests use; throws where there is none. */
  static launch(): Chromium {
    const executable = findBrowser();
    if (executable === undefined)
      throw new Error('No Chromium here: install one, or name it in CHROMIUM_PATH');
    return new Chromium(executable);
  }

  /** Sends a command and gives its result; rejected with the browser's own words where it refuses. */
  async send(method: string, params: CdpValue = {}, sessionId?: string): Promise<CdpValue> {
    this.#sent += 1;
    const id = this.#sent;
    const answered = new Promise<CdpMessage>((resolve) => this.#waiting.set(id, resolve));
    this.#commands.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    const { result = {}, error } = await answered;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  /** Hears of the events of one session, until the returned function is called. */
  listen(sessionId: string, hear: (method: string, params: CdpValue) => void): () => void {
    const listener = (message: CdpMessage) => {
      if (message.sessionId === sessionId && message.method) hear(message.method, message.params ?? {});
    };
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async version(): Promise<string> {
    const { product } = await this.send('Browser.getVersion');
    return String(product);
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.send('Browser.close');
    await ended;
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #hear(message: CdpMessage): void {
    if (message.id === undefined) for (const listener of this.#listeners) listener(message);
    else {
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
    }
  }
}
