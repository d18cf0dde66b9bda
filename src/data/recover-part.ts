const STORAGE_KEY = 'reloaded-at';
const A_MINUTE = 60_000;

/**
 * A part of the app that does not arrive is most often one of a version that is no longer there: a reload brings the
 * new one, at the same place. Once a minute at most; else, or without a network, the failure stands.
 */
export function recoverPart(error: unknown): Promise<never> {
  if (!navigator.onLine || wasReloaded()) return Promise.reject(error);
  location.reload();
  return new Promise(() => {});
}

function wasReloaded(): boolean {
  try {
    const last = Number(sessionStorage.getItem(STORAGE_KEY) ?? 0);
    sessionStorage.setItem(STORAGE_KEY, String(Date.now()));
    return Date.now() - last < A_MINUTE;
  } catch {
    // Storage is refused: without a memory of it, a reload could repeat for ever.
    return true;
  }
}
