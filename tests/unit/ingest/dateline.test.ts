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
    ['Tabriz (Tasnim) – The talks', { printed: 'Tabriz (Tasnim)', agency: 'Tasnim', place: 'Tabriz' }],
    [
      'ALMATY, Sept. 9 (Kazinform) – The talks',
      { printed: 'ALMATY, Sept. 9 (Kazinform)', agency: 'Kazinform', place: 'ALMATY', monthDay: '09-09' },
    ],
    ['Hall 4, Geneva, 29 Feb – The talks', { printed: 'Hall 4, Geneva, 29 Feb', monthDay: '02-29' }],
    ['WANA (Feb 29) – The talks', { printed: 'WANA (Feb 29)', agency: 'WANA', monthDay: '02-29' }],
    ['Geneva, 4 June – The talks', { printed: 'Geneva, 4 June', place: 'Geneva', monthDay: '06-04' }],
  ])('reads “%s”', (text, expected) => {
    expect(readDateline(text)).toEqual(expected);
  });

  it.each([
    'The minister — who spoke in Baku on May 3 — left.',
    'Talks resumed on Monday.',
    '',
    'Ada Nowak - the envoy - left.',
    'Decision 12 – on the ports – was read out.',
    'Marches 3 – the third of its kind – was banned.',
    'WANA (Feb 31) – that is no day.',
    'Geneva, 30 February – that is no day.',
    'Ada Nowak (Labour) – the envoy – left.',
    'The board (Decision 12) – all five of them – left.',
    'NATO (Brussels) – the alliance – is to meet.',
  ])('finds none in “%s”', (text) => {
    expect(readDateline(text)).toBeUndefined();
  });
});
