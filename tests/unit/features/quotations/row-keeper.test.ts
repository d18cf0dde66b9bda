import { expect, test } from 'vitest';
import { RowKeeper } from '#features/quotations/row-keeper.ts';

const near = (startIndex: number, endIndex: number) => ({ startIndex, endIndex, overscan: 2, count: 100 });

test('keeps the rows on the screen and those that stand ready, within the list', () => {
  expect(new RowKeeper().extract(near(0, 3), -1)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(new RowKeeper().extract(near(97, 99), -1)).toEqual([95, 96, 97, 98, 99]);
});

test('keeps the row that a link asks for until it has been on the screen, and no longer', () => {
  const keeper = new RowKeeper();
  expect(keeper.extract(near(0, 1), 50)).toEqual([0, 1, 2, 3, 50]);
  keeper.extract(near(49, 51), 50);
  expect(keeper.extract(near(0, 1), 50)).not.toContain(50);
  expect(keeper.extract(near(0, 1), 60)).toContain(60);
});

test('keeps the row with the focus in its place, wherever one scrolls', () => {
  const keeper = new RowKeeper();
  keeper.keep(7);
  expect(keeper.extract(near(50, 51), -1)).toEqual([7, 48, 49, 50, 51, 52, 53]);
  keeper.keep(-1);
  expect(keeper.extract(near(50, 51), -1)).not.toContain(7);
});
