/** A fault as it is reported: enough to find it, nothing of the reader. */
interface FaultReport {
  readonly where: string;
  readonly message: string;
  readonly stack: string;
  readonly path: string;
  readonly version: string;
}

/** Reports of one page: a fault that repeats itself must not flood the collector. */
const MOST_REPORTS = 10;

let reports = 0;

/**
 * The one place that hears of faults in Communiqué itself. It goes nowhere unless the build was given a collector
 * (docs/deploying.md).
 */
export function reportFault(error: unknown, where: string): void {
  const collector = document.querySelector('meta[name="fault-collector"]')?.getAttribute('content');
  if (!collector || reports >= MOST_REPORTS) return;
  reports += 1;
  const report: FaultReport = {
    where,
    message: withoutWords(messageOf(error)).slice(0, 500),
    stack: error instanceof Error ? withoutWords(error.stack ?? '').slice(0, 4000) : '',
    path: withoutWords(location.pathname),
    version: import.meta.url.slice(import.meta.url.lastIndexOf('/') + 1),
  };
  navigator.sendBeacon(collector, JSON.stringify(report));
}

/** Reports a fault that nothing on the page shows, and says beside the page that there was one. */
export function tellFault(error: unknown, where: string): void {
  reportFault(error, where);
  import('./show-fault.tsx').then(({ showFault }) => showFault(messageOf(error))).catch(() => {});
}

/** Hears of what nothing else catches. */
export function watchFaults(): void {
  addEventListener('error', ({ error, message }) => {
    // The browser's way to say that sizes will be looked at again in the next frame.
    if (!message.startsWith('ResizeObserver loop')) tellFault(error ?? message, 'script');
  });
  addEventListener('unhandledrejection', ({ reason }) => tellFault(reason, 'promise'));
}

/** Addresses can hold what the reader searched for or selected, and words of an article that is on this device alone. */
function withoutWords(text: string): string {
  return text.replace(/(https?:\/\/[^\s?#)]*)[?#][^\s:)]*|(articles\/~)[^\s?#):]*/g, '$1$2');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
