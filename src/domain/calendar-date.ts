/** Whether a text is a day that the calendar has, as `YYYY-MM-DD`: 2025-02-31 is none. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether a text is a day that some year has, as `MM-DD`: 02-29 is one, 02-30 is none. */
export function isMonthDay(text: string): boolean {
  return isCalendarDate(`2024-${text}`);
}
