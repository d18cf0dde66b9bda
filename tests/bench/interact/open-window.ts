import { BenchPage } from '../chromium/bench-page.ts';
import type { Chromium } from '../chromium/chromium.ts';

/** A site with a generated article, and how much slower than here the processor shall be. */
export interface Trial {
  readonly url: string;
  readonly cpu: number;
}

/** An empty page in a desktop's window. */
export function openWindow(browser: Chromium): Promise<BenchPage> {
  return BenchPage.open(browser, { width: 1280, height: 800, scale: 1 });
}
