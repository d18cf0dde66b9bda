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
    message: messageOf(error).slice(0, 500),
    stack: error instanceof Error ? (error.stack ?? '').slice(0, 4000) : '',
    path: location.pathname,
    version: import.meta.url.slice(import.meta.url.lastIndexOf('/') + 1),
  };
  navigator.sendBeacon(collector, JSON.stringify(report));
}

/** Hears of what nothing else catches, and lets the page say so. */
export function watchFaults(): void {
  addEventListener('error', ({ error, message }) => show(error ?? message, 'script'));
  addEventListener('unhandledrejection', ({ reason }) => show(reason, 'promise'));
}

function show(error: unknown, where: string): void {
  reportFault(error, where);
  import('./show-fault.tsx').then(({ showFault }) => showFault(messageOf(error))).catch(() => {});
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
