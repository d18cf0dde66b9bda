import { describe, expect, it } from 'vitest';
import { mapInOrder } from '#node/ingest/map-in-order.ts';

async function* count(until: number, onTake: (value: number) => void): AsyncGenerator<number> {
  for (let value = 0; value < until; value += 1) {
    onTake(value);
    yield value;
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('mapInOrder', () => {
  it('gives results in the order of the items, whichever is ready first', async () => {
    const results: number[] = [];
    const slowFirst = async (value: number) => {
      await pause(value === 0 ? 20 : 0);
      return value;
    };
    for await (const value of mapInOrder(
      count(10, () => {}),
      4,
      slowFirst,
    ))
      results.push(value);
    expect(results).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('takes no more items than the limit ahead of a slow reader', async () => {
    let taken = 0;
    let given = 0;
    const source = count(50, () => {
      taken += 1;
    });
    for await (const _ of mapInOrder(source, 3, async (value) => value)) {
      await pause(1);
      given += 1;
      // The limit, the result in the reader's hand, and the item asked for next.
      expect(taken - given).toBeLessThanOrEqual(5);
    }
    expect(given).toBe(50);
  });

  it('gives a result while the next item is still to come', async () => {
    let release = () => {};
    async function* source() {
      yield 'first';
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      yield 'second';
    }
    const results = mapInOrder(source(), 2, async (value) => value);
    expect((await results.next()).value).toBe('first');
    release();
    expect((await results.next()).value).toBe('second');
  });

  it('ends when its reader leaves, though the source waits', async () => {
    async function* source() {
      yield 1;
      await new Promise(() => {});
    }
    for await (const value of mapInOrder(source(), 2, async (item) => item)) {
      expect(value).toBe(1);
      break;
    }
  });

  it('passes a failure on', async () => {
    const fail = async () => {
      throw new Error('no');
    };
    await expect(
      mapInOrder(
        count(3, () => {}),
        2,
        fail,
      ).next(),
    ).rejects.toThrow('no');
  });
});
