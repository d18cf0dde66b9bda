/** Tells a person who waits how far a long run has come. */
export interface Progress {
  advance(count?: number): void;
  /** Takes the line away. */
  finish(): void;
}

/** What is asked of standard error. */
interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const FIRST_AFTER = 1000;
const NEXT_AFTER = 200;

/** A line on standard error that is rewritten as the count grows; nothing where no terminal is, or for a short run. */
export function startProgress(noun: string, stream: Terminal = process.stderr): Progress {
  if (!stream.isTTY) return { advance: () => {}, finish: () => {} };
  const start = performance.now();
  let count = 0;
  let next = start + FIRST_AFTER;
  let isShown = false;
  return {
    advance(more = 1) {
      count += more;
      const now = performance.now();
      if (now < next) return;
      next = now + NEXT_AFTER;
      isShown = true;
      const rate = Math.round((count / (now - start)) * 1000);
      stream.write(`\r\u001b[K${count.toLocaleString('en')} ${noun}, ${rate.toLocaleString('en')} a second`);
    },
    finish() {
      if (isShown) stream.write('\r\u001b[K');
    },
  };
}
