import { describe, expect, it } from 'vitest';
import { drawPicture } from '#node/draw-picture.ts';

const card = {
  words: '“We are ready.”',
  isReported: false,
  byline: 'Ada Ndiaye',
  source: 'Talks',
  origin: 'Wire',
};

describe('a picture', () => {
  it('is a PNG of 1200 × 630', async () => {
    const png = Buffer.from(await drawPicture(card));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it('is the same each time, and another for other words', async () => {
    const [one, again, other] = await Promise.all([
      drawPicture(card),
      drawPicture(card),
      drawPicture({ ...card, words: '“We are not ready.”' }),
    ]);
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
  });
});
