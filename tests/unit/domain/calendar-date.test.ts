import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCalendarDate, isMonthDay } from '#domain/calendar-date.ts';

describe('a day of the calendar', () => {
  it.each(['2025-04-26', '2024-02-29', '2000-02-29', '1999-12-31', '0001-01-01'])('is %s', (day) => {
    expect(isCalendarDate(day)).toBe(true);
  });

  it.each([
    '2025-02-31',
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-1-1',
    '2025-01-01T00:00',
    ' 2025-01-01',
    '2025-01-01\n',
    'soon',
    '',
  ])('is not “%s”', (day) => {
    expect(isCalendarDate(day)).toBe(false);
  });

  it('is every day that a clock can show', () => {
    const days = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('2999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(fc.property(days, (day) => isCalendarDate(day.toISOString().slice(0, 10))));
  });
});

describe('a day of a year that is not named', () => {
  it('is any that some year has', () => {
    const days = Array.from({ length: 13 * 33 }, (_, index) =>
      [Math.floor(index / 33), index % 33].map((part) => String(part).padStart(2, '0')).join('-'),
    );
    const found = days.filter(isMonthDay);
    expect(found).toHaveLength(366);
    expect(found).toContain('02-29');
    expect(found).not.toContain('02-30');
  });
});
