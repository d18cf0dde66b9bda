import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugFromHeadline } from '#ingest/article-slug.ts';

describe('slugFromHeadline', () => {
  it('cuts a long headline between words', () => {
    const headline = 'Foreign ministers of the littoral states agree on a common timetable for talks';
    expect(slugFromHeadline(headline)).toBe('foreign-ministers-of-the-littoral-states-agree-on-a-common');
  });

  it('keeps a headline that is short enough whole, without accents and apostrophes', () => {
    expect(slugFromHeadline('Türkiye’s envoy in Baku')).toBe('turkiyes-envoy-in-baku');
    expect(slugFromHeadline('Søren and Łukasz in Đà Nẵng')).toBe('soren-and-lukasz-in-da-nang');
  });

  it('is empty where the headline has no Latin letter', () => {
    expect(slugFromHeadline('外交部发言人')).toBe('');
  });

  it('never exceeds 60 characters nor ends in a hyphen', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (headline) => {
        expect(slugFromHeadline(headline)).toMatch(/^(?:[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?)?$/);
      }),
    );
  });
});
