import { describe, expect, it } from 'vitest';
import { decodeTopics } from '#dataset/topic-file.ts';

const topic = { id: 'trade', label: 'Trade', definition: 'Trade.', iptc: null };

describe('the cues of a topic', () => {
  it('are words with weights from 1 to 5', () => {
    expect(
      decodeTopics([{ ...topic, cues: { 'trade deal': 5, 'export*': 2 }, fallback: true }]),
    ).toMatchObject({ ok: true });
  });

  it.each([
    [{ 'Trade deal': 5 }, 'a cue is in lower case'],
    [{ ' trade': 5 }, 'a cue is one or more words with single spaces'],
    [{ trade: 6 }, 'a weight is 1 (a hint) to 5 (certain)'],
    [{ trade: 0 }, 'a weight is 1 (a hint) to 5 (certain)'],
  ])('are refused as %j', (cues, message) => {
    const decoded = decodeTopics([{ ...topic, cues }]);
    expect(decoded).toMatchObject({ ok: false, fault: { message: expect.stringContaining(message) } });
  });
});
