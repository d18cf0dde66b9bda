import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startProgress } from '#node/ingest/progress.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function watch(isTTY: boolean) {
  const said: string[] = [];
  return { said, progress: startProgress('articles', { isTTY, write: (text) => said.push(text) }) };
}

describe('the progress of a long run', () => {
  it('shows count and rate on a terminal after a second, and takes the line away', () => {
    const { said, progress } = watch(true);
    progress.advance(10);
    expect(said).toEqual([]);
    vi.advanceTimersByTime(2000);
    progress.advance(1990);
    progress.finish();
    expect(said).toEqual(['\r\u001b[K2,000 articles, 1,000 a second', '\r\u001b[K']);
  });

  it('says nothing of a short run, nor where no terminal is', () => {
    const short = watch(true);
    short.progress.advance();
    short.progress.finish();
    const piped = watch(false);
    vi.advanceTimersByTime(5000);
    piped.progress.advance(100);
    piped.progress.finish();
    expect([...short.said, ...piped.said]).toEqual([]);
  });
});
