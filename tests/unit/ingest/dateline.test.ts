import { describe, expect, it } from 'vitest';
import { readDateline } from '#ingest/dateline.ts';

describe('readDateline', () => {
  it.each([
    ['WANA (Apr 26) – The talks', { printed: 'WANA (Apr 26)', agency: 'WANA', monthDay: '04-26' }],
    [
      'BAKU, May 3 (Reuters) - The talks',
      { printed: 'BAKU, May 3 (Reuters)', agency: 'Reuters', place: 'BAKU', monthDay: '05-03' },
    ],
    ['TEHRAN, Iran (AP) — The talks', { printed: 'TEHRAN, Iran (AP)', agency: 'AP', place: 'TEHRAN' }],
    ['Geneva, 4 June – The talks', { printed: 'Geneva, 4 June', place: 'Geneva', monthDay: '06-04' }],
  ])('reads “%s”', (text, expected) => {
    expect(readDateline(text)).toEqual(expected);
  });

  it.each([
    'The minister — who spoke in Baku on May 3 — left.',
    'Talks resumed on Monday.',
    '',
    'Ada Nowak - the envoy - left.',
  ])('finds none in “%s”', (text) => {
    expect(readDateline(text)).toBeUndefined();
  });
});
