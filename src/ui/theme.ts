/** The reader's choice of light or dark; `system` follows the device and is what is kept when nothing is. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** index.html reads the same key before the first paint, except on a first visit. */
const STORAGE_KEY = 'theme';
const listeners = new Set<() => void>();

export function readTheme(): Theme {
  const stored = document.documentElement.dataset.theme;
  return THEMES.find((theme) => theme === stored) ?? 'system';
}

/** Applies what is kept, in case index.html did not ask for it. */
export function restoreTheme(): void {
  try {
    const kept = localStorage.getItem(STORAGE_KEY);
    if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
  } catch {
    // Storage is refused: the page follows the device.
  }
}

/** Applies a theme at once and keeps it for the next visit where the browser allows. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, theme);
  } catch {
    // Storage is refused (private window, policy): the theme holds until the page is left.
  }
  for (const listener of listeners) listener();
}

export function subscribeTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
