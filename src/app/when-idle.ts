/** Runs a task once the page has loaded and nothing is under way; for what no reader waits for. */
export function whenIdle(task: () => void): void {
  const later = () => {
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 5000 });
    else setTimeout(task, 1000);
  };
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
