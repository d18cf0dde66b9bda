/**
 * Resolves in a task of its own: what waits meanwhile, a frame or a click, comes first. Not by a timer: a browser makes timers that start one
 * another wait for 4 ms each, and in a hidden tab for a second.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      // In Node an open port keeps the process alive.
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
