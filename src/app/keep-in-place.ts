/** Milliseconds that a long text may take to come into the page, on a slow phone, and that it stands still once it has. */
const LONGEST = 3000;
const STILL = 500;

/**
 * Keeps an element `top` pixels from the top of the window, also where it comes into the page later or what stands above it takes more
 * or less room than was guessed. Ends when the element stays where it is, when the reader does something, or by what it gives back.
 */
export function keepInPlace(id: string, top: number): () => void {
  const over = new AbortController();
  const end = () => over.abort();
  const start = performance.now();
  let moved = start;
  const follow = () => {
    const now = performance.now();
    if (over.signal.aborted || now > start + LONGEST || now > moved + STILL) return end();
    const off = (document.getElementById(id)?.getBoundingClientRect().top ?? Number.NaN) - top;
    if (!(Math.abs(off) < 1)) moved = now;
    if (Math.abs(off) >= 1) scrollBy({ top: off, behavior: 'instant' });
    requestAnimationFrame(follow);
  };
  for (const type of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
    addEventListener(type, end, { passive: true, signal: over.signal });
  follow();
  return end;
}
