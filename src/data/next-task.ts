/** Resolves in a task of its own: what waits meanwhile, a frame or a click, comes first. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
